package vn.ocop.workflow.regulation;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param source the decision or law the day is taken from
 * @param decided false if it only follows from the law and nobody has decided that year's calendar
 */
public record CalendarDay(LocalDate date, Kind kind, Label name, String source, boolean decided) {

    /** Why the day is special (Labour Code, articles 111, 112). */
    public enum Kind {
        /** Public holiday; may lie on a weekend. */
        HOLIDAY,
        /** Day off for a holiday on a rest day. */
        SUBSTITUTE,
        /** Weekday off in exchange for a Saturday. */
        SWAPPED_OFF,
        /** Saturday worked in exchange for a weekday. */
        SWAPPED_WORK
    }

    public boolean worked() {
        return kind == Kind.SWAPPED_WORK;
    }
}
