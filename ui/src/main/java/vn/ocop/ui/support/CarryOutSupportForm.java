package vn.ocop.ui.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done and what came of it.
 *
 * @param results as typed, by id of the support type's field
 */
record CarryOutSupportForm(
        @NotNull @Nullable LocalDate doneOn,
        @Nullable Map<String, String> results,
        @NotBlank @Size(max = 4000) String result) {}
