package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.SecondRequest;

/** Whether the commune may ask once more, and why. */
record AllowSecondRequestForm(
        @NotNull @Nullable SecondRequest secondRequest, @NotBlank @Size(max = 2000) String reason) {}
