package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Confirmation;

/** What is filled in to the chair confirms the council's result, or sends it back. */
record ConfirmResultForm(@NotNull @Nullable Confirmation confirmation, @Nullable @Size(max = 4000) String reason) {}
