package vn.ocop.ui.session;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What secretary and chair send from the page of a session.
 *
 * @param member product and member to be excused, for example {@code 12-5}
 * @param product dossier of the product to be put off
 * @param dossiers products whose sealed sheets should be opened again
 */
record HallForm(
        @Nullable String member,
        @Nullable String product,
        @Nullable @Size(max = 2000) String reason,
        @Nullable Set<String> dossiers) {

    static HallForm blank() {
        return new HallForm("", "", "", Set.of());
    }
}
