package vn.ocop.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.organization.Place;

/**
 * What a {@link PlaceChoice} means.
 *
 * @param place null if that is not certain
 * @param shown what stands in the field: the place's name, or what was typed
 * @param named how the place was written as it was called before 1 July 2025, null if it was not
 * @param candidates the places to choose from; empty if the place is certain, none is found, or too many are
 * @param many are there too many to choose from?
 */
public record PlaceAnswer(
        @Nullable Place place,
        String shown,
        @Nullable String named,
        @Nullable String detail,
        List<Choice> candidates,
        boolean many) {

    /** Key of the message that says why there is no place. */
    public String refusal() {
        return many ? "place.many" : candidates.isEmpty() ? "place.unknown" : "place.several";
    }

    /** The address in one line, empty if nothing is known. */
    public String line() {
        return detail == null ? shown : shown.isEmpty() ? detail : detail + ", " + shown;
    }
}
