/** Fairs and shops to which the Youth Union brings products: where, when, with whom, what was taken along and sold. */
@NullMarked
package vn.ocop.workflow.promotion;

import org.jspecify.annotations.NullMarked;
