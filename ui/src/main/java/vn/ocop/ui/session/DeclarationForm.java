package vn.ocop.ui.session;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member declares, by number of the dossier.
 *
 * @param tie {@code NONE} or {@code TIED}
 * @param words the tie in the member's words
 */
record DeclarationForm(Map<String, String> tie, Map<String, @Size(max = 1000) String> words) {

    DeclarationForm(@Nullable Map<String, String> tie, @Nullable Map<String, String> words) {
        this.tie = tie == null ? Map.of() : tie;
        this.words = words == null ? Map.of() : words;
    }
}
