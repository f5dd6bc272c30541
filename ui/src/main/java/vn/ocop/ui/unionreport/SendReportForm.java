package vn.ocop.ui.unionreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.ReportSending;

/**
 * The secretary, or a deputy, sends a report or gives it back.
 *
 * @param number of the Union's own register; null for the next
 */
record SendReportForm(
        @NotNull @Nullable ReportSending sending,
        @NotNull @Nullable Position position,
        @Nullable @Min(1) @Max(9999) Integer number,
        @Nullable @Size(max = 2000) String reason) {

    /** Who signs in the name of the committee. */
    enum Position {
        SECRETARY,
        DEPUTY
    }
}
