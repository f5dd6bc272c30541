package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.PackageCompleteness;

/** What is filled in to the agency checks components and content of the package. */
record CheckPackageForm(
        @NotNull @Nullable PackageCompleteness packageCompleteness, @Nullable @Size(max = 4000) String reasons) {}
