package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Completeness;

/** Whether all components are there and, row by row, what is to be supplemented. */
record CheckComponentsForm(
        @NotNull @Nullable Completeness completeness,
        @Nullable @Size(max = 4000) String reasons,
        Map<String, String> document,
        Map<String, @Size(max = 1000) String> wrong,
        Map<String, String> until) {

    CheckComponentsForm {
        document = document == null ? Map.of() : document;
        wrong = wrong == null ? Map.of() : wrong;
        until = until == null ? Map.of() : until;
    }
}
