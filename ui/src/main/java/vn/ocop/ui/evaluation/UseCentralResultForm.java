package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.CentralResultUse;

/** What is filled in to the province says what to do with a central result below five stars. */
record UseCentralResultForm(
        @NotNull @Nullable CentralResultUse centralResultUse, @Nullable @Size(max = 4000) String reason) {}
