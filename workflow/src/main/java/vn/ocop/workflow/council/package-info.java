/**
 * Councils and advisory groups: set up by a decision for a term, their composition, who is barred from which product and
 * who reviews what (Đ7.3b, Đ7.4b; what the law leaves open follows the Quy chế and is a setting).
 */
@NullMarked
package vn.ocop.workflow.council;

import org.jspecify.annotations.NullMarked;
