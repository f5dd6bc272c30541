/** Producers and products of a whole commune or province from one spreadsheet: template, check, import, progress. */
@NullMarked
package vn.ocop.ui.intake;

import org.jspecify.annotations.NullMarked;
