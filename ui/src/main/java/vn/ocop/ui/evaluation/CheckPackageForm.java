package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.PackageCompleteness;

/** Whether the package is complete and, row by row, what is to be completed. */
record CheckPackageForm(
        @NotNull @Nullable PackageCompleteness packageCompleteness,
        @Nullable @Size(max = 4000) String reasons,
        Map<String, String> document,
        Map<String, @Size(max = 1000) String> wrong,
        Map<String, String> until) {

    CheckPackageForm {
        document = document == null ? Map.of() : document;
        wrong = wrong == null ? Map.of() : wrong;
        until = until == null ? Map.of() : until;
    }
}
