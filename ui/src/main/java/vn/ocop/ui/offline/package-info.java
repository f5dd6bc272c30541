/** Scoring sheets for halls without network: taken along as a spreadsheet, filled there, brought back. */
@NullMarked
package vn.ocop.ui.offline;

import org.jspecify.annotations.NullMarked;
