package vn.ocop.workflow.kernel;

import java.util.Locale;
import vn.ocop.processes.Role;

/**
 * A unit in which roles are held: the administration, Youth Union or council of a place, or a producer.
 *
 * @param body kind of body
 * @param code official code of the commune (5 digits) or province (2 digits), {@link #CENTRE}, or the producer's number
 */
public record UnitId(Role.Body body, String code) {

    /** Code of the centre, which has no official one. */
    public static final String CENTRE = "VN";

    private static final int COMMUNE_DIGITS = 5;

    public static UnitId administration(String place) {
        return new UnitId(Role.Body.ADMINISTRATION, place);
    }

    public static UnitId union(String place) {
        return new UnitId(Role.Body.UNION, place);
    }

    public static UnitId council(String place) {
        return new UnitId(Role.Body.COUNCIL, place);
    }

    public static UnitId producer(long producer) {
        return new UnitId(Role.Body.PRODUCER, Long.toString(producer));
    }

    /** Is it a commune's, not a province's or the centre's? */
    public boolean ofCommune() {
        return body != Role.Body.PRODUCER && code.length() == COMMUNE_DIGITS;
    }

    /** Reads the text form, for example {@code administration:12025}. */
    public static UnitId of(String text) {
        int colon = text.indexOf(':');
        return new UnitId(
                Role.Body.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return body.name().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
