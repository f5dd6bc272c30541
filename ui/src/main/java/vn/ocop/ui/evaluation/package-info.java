/** Pages of the evaluation: package, review, scoring, result. */
@NullMarked
package vn.ocop.ui.evaluation;

import org.jspecify.annotations.NullMarked;
