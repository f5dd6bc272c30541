package vn.ocop.workflow.organization;

import java.util.List;
import java.util.Optional;

/**
 * What a name means that somebody typed.
 *
 * @param all the places it may mean, today's names first; each place once
 * @param exact false if no place is called so and these are only like it
 */
public record PlaceMeanings(List<PlaceMeaning> all, boolean exact) {

    /** The one place it means; empty if there is none, or the person has to choose. */
    public Optional<PlaceMeaning> certain() {
        return exact && all.size() == 1 && !all.get(0).partly() ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Was the place named as it was called before 1 July 2025? */
    public boolean formerly(Place place) {
        return all.stream().anyMatch(meaning -> meaning.place().equals(place) && meaning.formerly() != null);
    }

    public boolean means(Place place) {
        return all.stream().anyMatch(meaning -> meaning.place().equals(place));
    }
}
