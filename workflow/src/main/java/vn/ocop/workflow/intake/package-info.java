/**
 * Producers and their products brought in from a spreadsheet: every row is checked first, then the good ones become
 * producers and dossiers in preparation, in the background.
 */
@NullMarked
package vn.ocop.workflow.intake;

import org.jspecify.annotations.NullMarked;
