/** What the Youth Union's work comes to: the figures of a period and the rows behind each of them. */
@NullMarked
package vn.ocop.ui.union;

import org.jspecify.annotations.NullMarked;
