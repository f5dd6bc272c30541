/**
 * The next dossier of a product from its last one: upgrade, re-evaluation, or once more from the beginning, with what is
 * still good taken along (Đ6.1, Đ7.5, Đ7.6).
 */
@NullMarked
package vn.ocop.workflow.renewal;

import org.jspecify.annotations.NullMarked;
