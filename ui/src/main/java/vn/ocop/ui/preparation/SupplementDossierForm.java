package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer to what the commune asked for. */
record SupplementDossierForm(@NotBlank @Size(max = 4000) String answer) {}
