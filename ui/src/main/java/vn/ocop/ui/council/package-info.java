/** Councils and advisory groups set up by a decision, and what people declare about themselves. */
@NullMarked
package vn.ocop.ui.council;

import org.jspecify.annotations.NullMarked;
