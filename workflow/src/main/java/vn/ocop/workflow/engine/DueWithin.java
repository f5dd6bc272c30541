package vn.ocop.workflow.engine;

import java.time.LocalDate;

/**
 * Which due dates are meant: from a day until another, both among them.
 *
 * @param undated tasks without limit too
 */
public record DueWithin(LocalDate from, LocalDate until, boolean undated) {

    // within what every database keeps as a date
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    public static final DueWithin ANY = new DueWithin(EARLIEST, LATEST, true);
    public static final DueWithin NEVER = new DueWithin(LATEST, EARLIEST, true);

    public static DueWithin until(LocalDate last) {
        return new DueWithin(EARLIEST, last, false);
    }

    public static DueWithin between(LocalDate first, LocalDate last) {
        return new DueWithin(first, last, false);
    }

    public static DueWithin from(LocalDate first) {
        return new DueWithin(first, LATEST, false);
    }
}
