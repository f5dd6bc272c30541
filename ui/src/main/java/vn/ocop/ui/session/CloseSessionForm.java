package vn.ocop.ui.session;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The chair closes the session; from then on the sheets are sealed. */
record CloseSessionForm(@AssertTrue @NotNull @Nullable Boolean finished) {}
