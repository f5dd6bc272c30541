/**
 * The papers that prove what a dossier says (Đ6, Phụ lục III): files with their versions, what each paper states, the
 * criteria it is evidence for; found by content, scanned, kept by their hash.
 */
@NullMarked
package vn.ocop.workflow.evidence;

import org.jspecify.annotations.NullMarked;
