package vn.ocop.ui.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address as a form asks for it, shown by {@code fragments/place}: in a form record declare it as
 * {@code @KnownPlace PlaceChoice address}, read it with {@link Addresses}.
 *
 * @param detail house number, street, hamlet
 * @param typed what was typed for the commune
 * @param commune code of the commune chosen from the list; taken only as far as what was typed can mean it
 * @param named how the place was written as it was called before 1 July 2025; taken as far as it can mean the same place
 */
public record PlaceChoice(
        @Nullable @Size(max = 200) String detail,
        @Nullable @Size(max = 200) String typed,
        @Nullable @Size(max = 5) String commune,
        @Nullable @Size(max = 200) String named) {

    /** A commune that is known already. */
    public static PlaceChoice of(@Nullable String commune) {
        return new PlaceChoice(null, null, commune, null);
    }

    /** Has nobody said which place? */
    boolean isEmpty() {
        return Forms.orEmpty(typed).isEmpty() && Forms.orEmpty(commune).isEmpty();
    }
}
