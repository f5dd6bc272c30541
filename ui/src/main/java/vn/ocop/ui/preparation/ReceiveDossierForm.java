package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is filled in to the commune receives the dossier and gives it a slip number. */
record ReceiveDossierForm(@NotNull @Min(0) @Max(100) @Nullable Integer samples) {}
