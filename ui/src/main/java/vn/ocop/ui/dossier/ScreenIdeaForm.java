package vn.ocop.ui.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Screening;

/** What is filled in to the commune screens an idea against the product sets. */
record ScreenIdeaForm(
        @NotNull @Nullable Screening screening,
        @Nullable Integer productSet,
        @Nullable @Size(max = 2000) String reason) {}
