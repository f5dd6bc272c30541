package vn.ocop.workflow.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ocop.workflow.kernel.Csv;

/**
 * Which days are worked, and the counting of time limits in them: the day of the event is day 0, the limit ends with the
 * N-th working day after it (Civil Code, article 147).
 */
public final class WorkingCalendar {
    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, CalendarDay> days;
    private final Set<Integer> decidedYears;

    public WorkingCalendar(Collection<CalendarDay> days) {
        this(days, decidedYears(days));
    }

    private WorkingCalendar(Collection<CalendarDay> days, Set<Integer> decidedYears) {
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, day -> day));
        this.decidedYears = Set.copyOf(decidedYears);
    }

    private static Set<Integer> decidedYears(Collection<CalendarDay> days) {
        return days.stream()
                .filter(CalendarDay::decided)
                .map(day -> day.date().getYear())
                .collect(Collectors.toSet());
    }

    /** The calendar shipped with the product. */
    public static WorkingCalendar load() {
        return new WorkingCalendar(Csv.read("regulations/holidays.csv").stream()
                .map(WorkingCalendar::day)
                .toList());
    }

    private static CalendarDay day(Csv.Row row) {
        return new CalendarDay(
                LocalDate.parse(row.get("date")),
                CalendarDay.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                new Label(row.get("name_vi"), row.get("name_en")),
                row.get("source"),
                row.get("confidence").startsWith("decided"));
    }

    /** The same calendar with days an administrator has entered; they take precedence. */
    public WorkingCalendar with(Collection<CalendarDay> entered) {
        Map<LocalDate, CalendarDay> all = new HashMap<>(days);
        entered.forEach(day -> all.put(day.date(), day));
        Set<Integer> decided = decidedYears(entered);
        decided.addAll(decidedYears);
        return new WorkingCalendar(all.values(), decided);
    }

    /** The same calendar without what is special about these dates: they are what their weekday says. */
    public WorkingCalendar without(Collection<LocalDate> struckOut) {
        return keeping(day -> !struckOut.contains(day.date()));
    }

    /** The same calendar for who holds that a Saturday worked in exchange is no working day. */
    public WorkingCalendar withoutSwappedSaturdays() {
        return keeping(day -> !day.worked());
    }

    private WorkingCalendar keeping(Predicate<CalendarDay> kept) {
        return new WorkingCalendar(days.values().stream().filter(kept).toList(), decidedYears);
    }

    /** The same calendar, these years decided too. */
    public WorkingCalendar deciding(Collection<Integer> years) {
        Set<Integer> decided = new HashSet<>(years);
        decided.addAll(decidedYears);
        return new WorkingCalendar(days.values(), decided);
    }

    /** The special days of a year, in order. */
    public List<CalendarDay> of(int year) {
        return days.values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay special = days.get(date);
        return special == null ? !REST.contains(date.getDayOfWeek()) : special.worked();
    }

    /** The special day on this date, to name it on screen. */
    public Optional<CalendarDay> special(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** True if nobody has decided that year's calendar yet, so that a due date in it may still move. */
    public boolean isProvisional(LocalDate date) {
        return !isDecided(date.getYear());
    }

    /** Has somebody decided that year's days off and swaps? */
    public boolean isDecided(int year) {
        return decidedYears.contains(year);
    }

    /** The N-th working day after the date; for 0 the date itself. */
    public LocalDate add(LocalDate date, int workingDays) {
        return step(date, workingDays, 1);
    }

    /** The N-th working day before the date; for 0 the date itself. */
    public LocalDate subtract(LocalDate date, int workingDays) {
        return step(date, workingDays, -1);
    }

    private LocalDate step(LocalDate date, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("negative number of working days: " + workingDays);
        }
        LocalDate day = date;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(direction);
        }
        return day;
    }

    /**
     * Working days from today until the due date: 0 on the day itself, negative if late. A due date that was passed only
     * over a weekend or holiday is still 0 working days late.
     */
    public int between(LocalDate today, LocalDate due) {
        if (due.isBefore(today)) {
            return -between(due, today);
        }
        return (int) today.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The end of a limit moved by the working days for which its clock stood still.
     *
     * @param paused the last day that counted
     * @param resumed the last day that did not
     */
    public LocalDate afterPause(LocalDate end, LocalDate paused, LocalDate resumed) {
        return add(end, Math.max(between(paused, resumed), 0));
    }

    /** A limit in calendar days that ends on a day off ends with the next working day (Civil Code, article 148). */
    public LocalDate sameOrNextWorkingDay(LocalDate date) {
        return isWorkingDay(date) ? date : add(date, 1);
    }
}
