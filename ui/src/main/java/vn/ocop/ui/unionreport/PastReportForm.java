package vn.ocop.ui.unionreport;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.unionreport.ReportKind;

/**
 * A report of one period that is over.
 *
 * @param month of a monthly report
 */
record PastReportForm(@NotNull @Nullable ReportKind kind, @NotNull @Nullable Integer year, @Nullable Integer month) {}
