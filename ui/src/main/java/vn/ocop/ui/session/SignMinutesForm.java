package vn.ocop.ui.session;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The chair signs the minutes. */
record SignMinutesForm(@AssertTrue @NotNull @Nullable Boolean read) {}
