package vn.ocop.ui.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.SupportNeed;

/** What is filled in to the Youth Union finds out what a product needs. */
record AssessNeedsForm(
        @NotNull @Nullable SupportNeed supportNeed,
        @Nullable @Size(max = 4000) String needs,
        @Nullable @Size(max = 4000) String referralReason) {}
