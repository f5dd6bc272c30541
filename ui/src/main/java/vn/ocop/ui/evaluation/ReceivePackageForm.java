package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is filled in to the agency of province or centre receives the package. */
record ReceivePackageForm(@AssertTrue @NotNull @Nullable Boolean received) {}
