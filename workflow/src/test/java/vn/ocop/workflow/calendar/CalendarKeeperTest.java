package vn.ocop.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.calendar.CalendarChange.What;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.CalendarDay.Kind;
import vn.ocop.workflow.regulation.Label;

/** The calendar as the central administrator keeps it, in years no other test counts in. */
@UseCaseTest
class CalendarKeeperTest {

    private static final LocalDate TET = LocalDate.of(2035, 2, 7); // a Wednesday
    private static final LocalDate SATURDAY = LocalDate.of(2035, 2, 17);
    private static final LocalDate SHIPPED = LocalDate.of(2025, 9, 2);

    private final CalendarKeeper keeper;
    private final Calendars calendars;
    private final Settings settings;
    private final JdbcTemplate jdbc;
    private final TestPeople people;
    private final Actor administrator;

    CalendarKeeperTest(
            CalendarKeeper keeper, Calendars calendars, Settings settings, JdbcTemplate jdbc, TestPeople people) {
        this.keeper = keeper;
        this.calendars = calendars;
        this.settings = settings;
        this.jdbc = jdbc;
        this.people = people;
        administrator = people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
    }

    @AfterEach
    void asShipped() {
        jdbc.update("delete from calendar_day");
        jdbc.update("delete from calendar_year");
        jdbc.update("update recount set finished_at = ordered_at");
        settings.change(administrator, UnitId.CENTRE, Setting.SWAPPED_SATURDAY, null);
        jdbc.update("update recount set finished_at = ordered_at");
        calendars.reread();
    }

    @Test
    void aDayEnteredChangedAndTakenBack() {
        keeper.enter(administrator, day(TET, Kind.HOLIDAY, "Tết"));
        assertThat(calendars.current().isWorkingDay(TET)).isFalse();
        assertThat(keeper.days(2035))
                .containsExactly(new CalendarKeeper.Row(day(TET, Kind.HOLIDAY, "Tết"), true, false));

        keeper.enter(administrator, day(TET, Kind.SWAPPED_OFF, "Nghỉ hoán đổi"));
        assertThat(calendars.current().special(TET).orElseThrow().kind()).isEqualTo(Kind.SWAPPED_OFF);

        keeper.remove(administrator, TET);
        assertThat(calendars.current().isWorkingDay(TET)).isTrue();
        assertThat(keeper.history(0).getContent().subList(0, 3))
                .extracting(CalendarChange::what, CalendarChange::about, CalendarChange::before, CalendarChange::after)
                .containsExactly(
                        tuple(What.TAKEN_BACK, "2035-02-07", "SWAPPED_OFF Nghỉ hoán đổi (TB 1)", null),
                        tuple(What.ENTERED, "2035-02-07", "HOLIDAY Tết (TB 1)", "SWAPPED_OFF Nghỉ hoán đổi (TB 1)"),
                        tuple(What.ENTERED, "2035-02-07", null, "HOLIDAY Tết (TB 1)"));
        assertThat(keeper.history(0).getContent().get(0).personName()).isEqualTo(administrator.name());
    }

    @Test
    void aShippedDayIsStruckOutAndHoldsAgain() {
        keeper.remove(administrator, SHIPPED);
        assertThat(calendars.current().isWorkingDay(SHIPPED)).isTrue();
        assertThat(calendars.current().isProvisional(SHIPPED))
                .as("the year stays decided")
                .isFalse();
        assertThat(keeper.days(2025)).filteredOn(row -> row.struckOut()).hasSize(1);

        keeper.remove(administrator, SHIPPED);
        assertThat(calendars.current().isWorkingDay(SHIPPED)).isFalse();
        assertThat(keeper.days(2025)).noneMatch(row -> row.struckOut() || row.entered());
    }

    @Test
    void aYearIsProvisionalUntilItIsDecided() {
        keeper.enter(administrator, day(TET, Kind.HOLIDAY, "Tết"));
        assertThat(calendars.current().isProvisional(TET))
                .as("a day decides no year")
                .isTrue();

        keeper.decide(administrator, 2035, "CV 1/VPCP");
        assertThat(calendars.current().isProvisional(TET)).isFalse();
        assertThat(keeper.decidedBy(2035)).contains("CV 1/VPCP");
        assertThatThrownBy(() -> keeper.decide(administrator, 2035, "CV 2/VPCP"))
                .isInstanceOf(Rejected.class);

        keeper.undecide(administrator, 2035);
        assertThat(calendars.current().isProvisional(TET)).isTrue();
        assertThatThrownBy(() -> keeper.undecide(administrator, 2026)).isInstanceOf(Rejected.class);
    }

    @Test
    void aSwappedSaturdayCountsUnlessTheCentreSaysOtherwise() {
        keeper.enter(administrator, day(SATURDAY, Kind.SWAPPED_WORK, "Làm bù"));
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isTrue();

        settings.change(administrator, UnitId.CENTRE, Setting.SWAPPED_SATURDAY, "false");
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
        assertThat(calendars.current().add(LocalDate.of(2026, 8, 21), 1)).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThatThrownBy(() -> settings.change(administrator, TestPeople.PROVINCE, Setting.SWAPPED_SATURDAY, "false"))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({"2035-02-07, SWAPPED_WORK", "2035-02-17, SWAPPED_OFF", "2035-02-18, SUBSTITUTE"})
    void aDayThatCannotBeWhatIsSaid(LocalDate date, Kind kind) {
        assertThatThrownBy(() -> keeper.enter(administrator, day(date, kind, "Sai")))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).isEqualTo("date"));
        assertThat(keeper.days(2035)).isEmpty();
    }

    @Test
    void anOrdinaryDayCannotBeStruckOut() {
        assertThatThrownBy(() -> keeper.remove(administrator, LocalDate.of(2035, 2, 8)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyTheCentralAdministratorKeepsIt() {
        Actor ofProvince = people.newcomer(Role.ADMINISTRATOR, TestPeople.PROVINCE);

        assertThatThrownBy(() -> keeper.enter(ofProvince, day(TET, Kind.HOLIDAY, "Tết")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeper.remove(ofProvince, SHIPPED)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeper.decide(ofProvince, 2035, "CV")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeper.undecide(ofProvince, 2035)).isInstanceOf(NotAllowed.class);
    }

    /** What another server has written is seen when this one reads again. */
    @Test
    void anotherServersChangeIsSeenAfterReading() {
        assertThat(calendars.current().isWorkingDay(TET)).isTrue();
        jdbc.update(
                "insert into calendar_day (on_day, kind, name_vi, name_en, source) values (?, 'HOLIDAY', 'a', 'b', '')",
                TET);
        calendars.reread();
        assertThat(calendars.current().isWorkingDay(TET)).isFalse();
    }

    private static CalendarDay day(LocalDate date, Kind kind, String name) {
        return new CalendarDay(date, kind, new Label(name, "in English"), "TB 1", false);
    }
}
