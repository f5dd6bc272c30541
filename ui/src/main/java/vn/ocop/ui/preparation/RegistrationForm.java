package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Registration;

/**
 * Product and kind of registration (Mẫu 01 parts 2–5).
 *
 * @param samples null where the product set has none
 */
record RegistrationForm(
        @NotBlank @Size(max = 300) String product,
        @NotNull @Nullable Registration kind,
        @Nullable @Min(1) @Max(999) Integer samples) {}
