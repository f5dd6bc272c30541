package vn.ocop.ui.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.engine.DueWithin;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** Dates and due lights as Vietnamese officials write them: day/month/year, working days. */
@Component
public class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final Calendars calendars;
    private final Texts texts;
    private final Clock clock;

    /** Working days before the due date from which the light says "soon": when people are first reminded. */
    private final int soon;

    Days(Calendars calendars, Settings settings, Texts texts, Clock clock) {
        this.calendars = calendars;
        this.texts = texts;
        this.clock = clock;
        this.soon = Integer.parseInt(settings.byDefault(Setting.REMINDER_EARLY));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(zone()));
    }

    /** As official papers write it: "ngày 05 tháng 01 năm 2027"; a leading zero for days below 10, January and February. */
    public String inWords(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The light of a due date, null where there is none. */
    public @Nullable Due due(@Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        LocalDate today = today();
        int left = calendars.current().between(today, date);
        if (today.isAfter(date)) {
            return light("late", left == 0 ? texts.get("due.over") : texts.get("due.late", -left), date);
        }
        if (date.equals(today)) {
            return light("soon", texts.get("due.today"), date);
        }
        return light(left <= soon ? "soon" : "ok", texts.get("due.left", left), date);
    }

    private Due light(String colour, String text, LocalDate date) {
        return new Due(
                colour,
                provisional(date) ? text + " · " + texts.get("due.provisional") : text,
                texts.get(provisional(date) ? "due.provisional.why" : "due.on", day(date)));
    }

    /** The light of a clock that stands still. */
    public @Nullable Due stopped(@Nullable LocalDate since) {
        return since == null ? null : new Due("stopped", texts.get("due.stopped", day(since)), "");
    }

    /** A due date as a day, marked if the year's calendar may still move it: "30/6/2028 (tạm tính)". */
    public String dueOn(@Nullable LocalDate date) {
        return date != null && provisional(date) ? day(date) + " (" + texts.get("due.provisional") + ")" : day(date);
    }

    /** May a due date on this day still move, as the year's days off have not been decided? */
    public boolean provisional(LocalDate date) {
        return calendars.current().isProvisional(date);
    }

    /** The due dates that show a light of this colour today; any where it is none. */
    public DueWithin showing(String colour) {
        LocalDate today = today();
        LocalDate lastSoon = calendars.current().add(today, soon);
        return switch (colour) {
            case "late" -> DueWithin.until(today.minusDays(1));
            case "soon" -> DueWithin.between(today, nextWorkingDay(lastSoon).minusDays(1));
            case "ok" -> DueWithin.from(nextWorkingDay(lastSoon));
            case "none" -> DueWithin.NEVER;
            default -> DueWithin.ANY;
        };
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return calendars.current().add(day, 1);
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
