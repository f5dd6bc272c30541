/**
 * The papers of the evaluation as offices print and file them: one template each, printed as PDF and, to be worked on, as
 * Word; layout by Nghị định 30/2020. Always Vietnamese.
 */
@NullMarked
package vn.ocop.ui.papers;

import org.jspecify.annotations.NullMarked;
