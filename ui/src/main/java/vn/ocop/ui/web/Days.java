package vn.ocop.ui.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.calendar.Calendars;

/** Dates and due lights as Vietnamese officials write them: day/month/year, working days. */
@Component
public class Days {

    /** Working days before the due date from which the light says "soon". */
    private static final int SOON = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final Calendars calendars;
    private final Texts texts;
    private final Clock clock;

    Days(Calendars calendars, Texts texts, Clock clock) {
        this.calendars = calendars;
        this.texts = texts;
        this.clock = clock;
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
        String day = texts.get(calendars.current().isProvisional(date) ? "due.provisional" : "due.on", day(date));
        if (today.isAfter(date)) {
            return new Due("late", texts.get("due.late", Math.max(-left, 1)), day);
        }
        if (date.equals(today)) {
            return new Due("soon", texts.get("due.today"), day);
        }
        return new Due(left <= SOON ? "soon" : "ok", texts.get("due.left", left), day);
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
