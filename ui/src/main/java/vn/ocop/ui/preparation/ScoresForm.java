package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The producer's own score (Mẫu 02 III).
 *
 * @param option ticked, by key of the criterion
 * @param note what proves it, by key of the criterion
 */
record ScoresForm(@Nullable Map<String, String> option, @Nullable Map<String, @Size(max = 2000) String> note) {

    ScoresForm {
        option = option == null ? Map.of() : option;
        note = note == null ? Map.of() : note;
    }
}
