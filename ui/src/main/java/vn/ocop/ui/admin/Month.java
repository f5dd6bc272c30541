package vn.ocop.ui.admin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.WorkingCalendar;

/** A month of the calendar as a wall calendar shows it, weeks from Monday. */
record Month(int number, List<List<Cell>> weeks) {

    private static final int DAYS = 7;
    private static final int MONTHS = 12;

    /**
     * A place in a week; before the first and after the last of the month it is empty.
     *
     * @param special what the day is if not what its weekday says
     */
    record Cell(@Nullable Integer day, boolean worked, boolean today, @Nullable CalendarDay special) {
        static final Cell EMPTY = new Cell(null, false, false, null);
    }

    static List<Month> of(int year, WorkingCalendar calendar, LocalDate today) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(number -> new Month(number, weeks(YearMonth.of(year, number), calendar, today)))
                .toList();
    }

    private static List<List<Cell>> weeks(YearMonth month, WorkingCalendar calendar, LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        for (int n = 1; n < month.atDay(1).getDayOfWeek().getValue(); n++) {
            cells.add(Cell.EMPTY);
        }
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> new Cell(
                        day.getDayOfMonth(),
                        calendar.isWorkingDay(day),
                        day.equals(today),
                        calendar.special(day).orElse(null)))
                .forEach(cells::add);
        while (cells.size() % DAYS > 0) {
            cells.add(Cell.EMPTY);
        }
        return IntStream.range(0, cells.size() / DAYS)
                .mapToObj(week -> List.copyOf(cells.subList(week * DAYS, (week + 1) * DAYS)))
                .toList();
    }
}
