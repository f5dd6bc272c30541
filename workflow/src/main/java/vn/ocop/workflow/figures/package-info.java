/**
 * What the Youth Union counts. Everything that happened is a row of one view of the database ({@link
 * vn.ocop.workflow.figures.Fact}); targets of plans, figures of reports and the lists behind them are taken from it and
 * nowhere else, so that they cannot differ.
 */
@NullMarked
package vn.ocop.workflow.figures;

import org.jspecify.annotations.NullMarked;
