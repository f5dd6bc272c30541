package vn.ocop.workflow.organization;

import org.jspecify.annotations.Nullable;

/**
 * A place of today that somebody may have meant.
 *
 * @param formerly the commune of before 1 July 2025 that was named, null if today's name was
 */
public record PlaceMeaning(Place place, @Nullable PlaceCandidate formerly) {

    /** Must the person be asked, because only a part of the old commune came here? */
    boolean partly() {
        return formerly != null && !formerly.whole();
    }
}
