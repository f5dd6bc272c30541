package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Completeness;

/** What is filled in to the commune checks whether all components of the dossier are there. */
record CheckComponentsForm(@NotNull @Nullable Completeness completeness, @Nullable @Size(max = 4000) String reasons) {}
