package vn.ocop.ui.certification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Signing;

/** What is filled in to the chairman of the province or the minister signs the decision, or gives it back. */
record SignDecisionForm(@NotNull @Nullable Signing signing, @Nullable @Size(max = 4000) String reason) {}
