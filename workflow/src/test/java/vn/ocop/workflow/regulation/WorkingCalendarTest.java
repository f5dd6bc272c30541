package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 15, 2026-03-10", // over Tết
        "2026-02-13, 1, 2026-02-23", // the last Friday before Tết
        "2027-02-03, 1, 2027-02-11", // Tết with two substitutes
        "2026-11-20, 1, 2026-11-23", // Monday before Culture Day is worked
        "2026-11-23, 1, 2026-11-25", // Culture Day
        "2026-08-21, 1, 2026-08-22", // a Saturday worked
        "2026-08-28, 1, 2026-09-03", // swapped Monday and National Day
        "2026-04-24, 1, 2026-04-28", // Hung Kings' Day on a Sunday
        "2026-11-21, 0, 2026-11-21", // day 0 even on a day off
        "2026-12-31, 1, 2027-01-04"
    })
    void countsFromTheDayAfter(LocalDate received, int days, LocalDate due) {
        assertThat(calendar.add(received, days)).isEqualTo(due);
        assertThat(calendar.between(received, due)).isEqualTo(days);
        assertThat(calendar.between(due, received)).isEqualTo(-days);
    }

    @Test
    void goesBackToo() {
        assertThat(calendar.subtract(LocalDate.of(2026, 3, 10), 3)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(calendar.subtract(LocalDate.of(2026, 2, 23), 1)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThatThrownBy(() -> calendar.add(LocalDate.of(2026, 3, 10), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, 250", "2026, 249", "2027, 249"})
    void hasAsManyWorkingDaysAsThePublishedCalendars(int year, long days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(calendar::isWorkingDay))
                .hasSize((int) days);
    }

    @Test
    void aYearNobodyHasDecidedIsProvisional() {
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2028, 1, 3))).isTrue();
    }

    @Test
    void anAdministratorMayEnterDays() {
        LocalDate day = LocalDate.of(2028, 1, 24);
        CalendarDay tet =
                new CalendarDay(day, CalendarDay.Kind.HOLIDAY, new Label("Tết Nguyên đán", "Lunar New Year"), "", true);
        WorkingCalendar entered = calendar.with(List.of(tet));
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(entered.isWorkingDay(day)).isFalse();
        assertThat(entered.isProvisional(day)).isFalse();
        assertThat(entered.special(day)).contains(tet);
        assertThat(entered.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void aCalendarDayLimitThatEndsOnADayOffEndsWithTheNextWorkingDay() {
        assertThat(calendar.sameOrNextWorkingDay(LocalDate.of(2026, 11, 24))).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(calendar.sameOrNextWorkingDay(LocalDate.of(2026, 11, 25))).isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
