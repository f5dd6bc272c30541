package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is filled in to the commune completes the package with the producer. */
record CompletePackageForm(@NotBlank @Size(max = 4000) String answer) {}
