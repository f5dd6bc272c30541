package vn.ocop.ui.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.SupportNeed;

/** What the Youth Union found out about a product's needs. */
record AssessNeedsForm(
        @NotNull @Nullable SupportNeed supportNeed,
        @Nullable @Size(max = 4000) String needs,
        @Nullable Set<String> weakCriteria,
        @Nullable Set<String> missingDocuments,
        @Nullable Integer targetStars,
        @Nullable @Size(max = 4000) String referralReason) {}
