/** The pages of scouting: products that were seen, and what became of them. */
@NullMarked
package vn.ocop.ui.scouting;

import org.jspecify.annotations.NullMarked;
