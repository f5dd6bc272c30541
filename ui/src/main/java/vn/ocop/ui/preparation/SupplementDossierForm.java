package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer to what the commune asked for, beside those to its items. */
record SupplementDossierForm(@Nullable @Size(max = 4000) String answer) {}
