package vn.ocop.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.regulation.WorkingCalendar;

/** When the people of the demonstration act: in office hours, after about half of the time they have. */
final class OfficeHours {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime OPEN = LocalTime.of(8, 0);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);
    private static final Duration PAUSE = Duration.ofMinutes(35);

    /** Working days taken for a task without limit. */
    private static final int UNLIMITED = 8;

    private final WorkingCalendar calendar;
    private final Instant end;

    /** @param now nobody acts after the last office hour before it */
    OfficeHours(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.end = lastOfficeHour(now.atZone(VIETNAM));
    }

    private Instant lastOfficeHour(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (!calendar.isWorkingDay(today) || now.toLocalTime().isBefore(OPEN)) {
            return moment(lastWorkingDayBefore(today), CLOSE);
        }
        return now.toLocalTime().isAfter(CLOSE) ? moment(today, CLOSE) : now.toInstant();
    }

    private LocalDate lastWorkingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** The last moment at which anybody acts. */
    Instant end() {
        return end;
    }

    /**
     * So many working days before the end, but not before a day; times of the day differ, so that not everything happens
     * at once.
     */
    Instant ago(int workingDays, LocalDate notBefore, int salt) {
        LocalDate day = end.atZone(VIETNAM).toLocalDate();
        for (int left = workingDays; left > 0 && day.isAfter(notBefore); left--) {
            day = lastWorkingDayBefore(day);
        }
        return on(day.isBefore(notBefore) ? notBefore : day, salt);
    }

    /** Some time on that day, or the next working day. */
    Instant on(LocalDate day, int salt) {
        int minutes = (int) Duration.between(OPEN, CLOSE).toMinutes();
        return earlier(moment(calendar.sameOrNextWorkingDay(day), OPEN.plusMinutes(Math.floorMod(salt * 53, minutes))));
    }

    /** When a task is done: halfway to its due day, and some time after whatever happened to the dossier last. */
    Instant forTask(WorkItem task, Instant last, int salt) {
        LocalDate created = task.createdAt().atZone(VIETNAM).toLocalDate();
        LocalDate due = task.dueOn();
        int days = due == null ? UNLIMITED : Math.max(calendar.between(created, due), 0) / 2;
        Instant wanted = on(calendar.add(created, days), salt);
        return wanted.isAfter(last) ? wanted : earlier(after(last));
    }

    private Instant after(Instant last) {
        ZonedDateTime later = last.plus(PAUSE).atZone(VIETNAM);
        LocalDate day = later.toLocalDate();
        boolean open = calendar.isWorkingDay(day) && later.toLocalTime().isBefore(CLOSE);
        return open ? later.toInstant() : moment(calendar.add(day, 1), OPEN.plus(PAUSE));
    }

    private Instant earlier(Instant wanted) {
        return wanted.isAfter(end) ? end : wanted;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VIETNAM).toInstant();
    }
}
