package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Plan of production and business (Mẫu 02 IV). */
record PlanForm(
        @NotBlank @Size(max = 4000) String product,
        @NotBlank @Size(max = 4000) String organisation,
        @NotBlank @Size(max = 4000) String market) {}
