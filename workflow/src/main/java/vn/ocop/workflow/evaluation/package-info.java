/**
 * The evaluation of a product at province or centre: package, advisory review, independent scoring by the council's
 * members, consolidation, stars and where they lead (Đ7.3, Đ7.4).
 */
@NullMarked
package vn.ocop.workflow.evaluation;

import org.jspecify.annotations.NullMarked;
