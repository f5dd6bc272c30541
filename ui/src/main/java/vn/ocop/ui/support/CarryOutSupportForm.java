package vn.ocop.ui.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is filled in to an officer records what was done and what came of it. */
record CarryOutSupportForm(@NotNull @Nullable LocalDate doneOn, @NotBlank @Size(max = 4000) String result) {}
