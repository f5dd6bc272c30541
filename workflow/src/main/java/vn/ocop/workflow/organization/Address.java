package vn.ocop.workflow.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;

/**
 * Where somebody or something is.
 *
 * @param detail house number, street, hamlet; null if nothing more than the commune is known
 * @param commune official code, null for a text of which the commune is not known
 */
public record Address(@Nullable String detail, @Nullable String commune) {

    private static final int LEVELS = 2;

    public Address {
        detail = detail == null || detail.isBlank() ? null : detail.strip();
    }

    /** As it is stored and printed: "thôn 3, xã Phụng Công, tỉnh Hưng Yên". */
    public String text(Places places) {
        String place = commune == null ? "" : places.address(commune);
        return detail == null ? place : place.isEmpty() ? detail : detail + ", " + place;
    }

    /**
     * Reads a text that was stored: its last words are left out where they name the commune.
     *
     * @param commune official code, or null where the text may or may not end in the name of one
     */
    public static Address read(@Nullable String text, @Nullable String commune, Places places) {
        if (text == null || text.isBlank()) {
            return new Address(null, commune);
        }
        List<String> parts = Arrays.stream(text.split(",")).map(String::strip).toList();
        int at = parts.size() - LEVELS;
        Optional<Place> named = at < 0 ? Optional.empty() : named(parts.subList(at, parts.size()), commune, places);
        return named.map(place -> new Address(String.join(", ", parts.subList(0, at)), place.code()))
                .orElseGet(() -> new Address(text, commune));
    }

    private static Optional<Place> named(List<String> names, @Nullable String commune, Places places) {
        PlaceFinder finder = PlaceFinder.of(places);
        String typed = String.join(", ", names);
        if (commune == null) {
            return finder.find(typed).certain().map(PlaceMeaning::place);
        }
        // a commune may have become another type since
        Place known = places.commune(commune);
        return Fold.fold(names.get(0)).endsWith(Fold.fold(known.name()))
                        && finder.find(typed).means(known)
                ? Optional.of(known)
                : Optional.empty();
    }
}
