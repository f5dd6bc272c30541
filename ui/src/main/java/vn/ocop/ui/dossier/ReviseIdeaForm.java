package vn.ocop.ui.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is filled in to the producer improves the idea as the commune asked. */
record ReviseIdeaForm(
        @NotBlank @Size(max = 300) String product,
        @NotBlank @Size(max = 4000) String description,
        @Nullable @Size(max = 2000) String materials,
        @Nullable @Size(max = 4000) String story) {}
