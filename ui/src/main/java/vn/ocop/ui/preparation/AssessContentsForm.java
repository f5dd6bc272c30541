package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is filled in to the commune assesses the four contents of Mẫu 03, in words and without points. */
record AssessContentsForm(
        @NotBlank @Size(max = 4000) String materials,
        @NotBlank @Size(max = 4000) String labour,
        @NotBlank @Size(max = 4000) String idea,
        @NotBlank @Size(max = 4000) String identity,
        @NotBlank @Size(max = 4000) String proposal) {}
