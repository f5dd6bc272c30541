package vn.ocop.ui.unionreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.ReportReview;

/** The level above accepts a report, or returns it. */
record AcceptReportForm(@NotNull @Nullable ReportReview review, @Nullable @Size(max = 2000) String reason) {}
