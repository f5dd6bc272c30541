package vn.ocop.ui.lookup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is asked of whoever asks: a code, and the last digits of the producer's phone number. */
record LookupForm(
        @NotBlank @Size(max = 60) String code, @NotBlank @Pattern(regexp = "\\s*|\\s*\\d{4}\\s*") String digits) {}
