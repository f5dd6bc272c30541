package vn.ocop.ui.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a class or event does not take place. */
record CancelForm(@NotBlank @Size(max = 2000) String reason) {}
