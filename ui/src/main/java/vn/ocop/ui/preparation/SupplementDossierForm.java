package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the producer says to what the commune asked for: an answer to each item, and in words. */
record SupplementDossierForm(
        @Nullable Map<String, @Size(max = 2000) String> item, @Nullable @Size(max = 4000) String answer) {

    SupplementDossierForm {
        item = item == null ? Map.of() : item;
    }
}
