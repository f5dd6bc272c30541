package vn.ocop.ui.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Readiness;

/** What is filled in to the Union confirms with the producer that the product is ready for its dossier. */
record ConfirmReadinessForm(@NotNull @Nullable Readiness readiness, @Nullable @Size(max = 4000) String remark) {}
