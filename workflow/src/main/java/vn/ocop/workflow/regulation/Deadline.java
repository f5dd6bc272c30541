package vn.ocop.workflow.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of a step of the model.
 *
 * @param id of the model's element
 * @param limit null for a step without limit
 * @param offset null for the end of the limit itself
 * @param setting the law is silent, the value is a default that a province may change
 * @param article the article that sets the limit, null for settings and practice
 */
public record Deadline(
        String id, @Nullable Limit limit, @Nullable Offset offset, boolean setting, @Nullable String article) {

    /** So many days after some event; the day of the event is day 0. */
    public record Limit(int value, Unit unit, Start countedFrom) {}

    /**
     * A reminder before the end of a limit, or what follows when it is over.
     *
     * @param setting key of the setting that says how many working days
     */
    public record Offset(Side side, String setting) {}

    /** Where an offset lies. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /** Days of the law: "ngày làm việc" or "ngày". */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS
    }

    /** The event a limit is counted from. */
    public enum Start {
        /** The task came into being. */
        TASK_CREATED,
        /** The commune received the product dossier (Đ7.2). */
        RECEIVED,
        /** The date planned for the item of support or the session, the last day of a report's period. */
        PLANNED_DATE,
        /** The period of a Union's report was over, or the report came back. */
        IN_HAND
    }

    /** What the limit is counted from; empty for a step without limit. */
    public Optional<Start> countedFrom() {
        return Optional.ofNullable(limit).map(Limit::countedFrom);
    }

    /** The value as the province has set it. */
    public Deadline withValue(int days) {
        if (!setting || limit == null) {
            throw new IllegalStateException("the law sets the limit of " + id);
        }
        return new Deadline(id, new Limit(days, limit.unit(), limit.countedFrom()), offset, setting, article);
    }

    /**
     * The last day of the limit, until its end.
     *
     * @param start day of the event the limit is counted from
     * @return empty for a step without limit
     */
    public Optional<LocalDate> due(LocalDate start, WorkingCalendar calendar) {
        if (limit == null) {
            return Optional.empty();
        }
        return Optional.of(
                limit.unit() == Unit.WORKING_DAYS
                        ? calendar.add(start, limit.value())
                        : calendar.sameOrNextWorkingDay(start.plusDays(limit.value())));
    }
}
