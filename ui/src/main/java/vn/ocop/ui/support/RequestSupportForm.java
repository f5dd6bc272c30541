package vn.ocop.ui.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why support is asked for once more. */
record RequestSupportForm(@NotBlank @Size(max = 2000) String reason) {}
