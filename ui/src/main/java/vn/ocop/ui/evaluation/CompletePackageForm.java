package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the commune and the producer completed the package: an answer to each item, and in words. */
record CompletePackageForm(
        @Nullable Map<String, @Size(max = 2000) String> item, @Nullable @Size(max = 4000) String answer) {

    CompletePackageForm {
        item = item == null ? Map.of() : item;
    }
}
