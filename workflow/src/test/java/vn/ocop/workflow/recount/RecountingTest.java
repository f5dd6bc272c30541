package vn.ocop.workflow.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.calendar.CalendarKeeper;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notice;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.Label;

/** A day off entered when dossiers are under way: what they are due moves, everybody is told. All in March 2030. */
@UseCaseTest
class RecountingTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 3, 4);
    private static final LocalDate OFF = LocalDate.of(2030, 3, 12);

    private final TestPeople people;
    private final TestClock clock;
    private final CalendarKeeper keeper;
    private final Calendars calendars;
    private final Recounts recounts;
    private final Recounting recounting;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Journal journal;
    private final Notices notices;
    private final Settings settings;
    private final JdbcTemplate jdbc;
    private final Actor administrator;
    private String commune = "";

    RecountingTest(
            TestPeople people,
            TestClock clock,
            CalendarKeeper keeper,
            Calendars calendars,
            Recounts recounts,
            Recounting recounting,
            Dossiers dossiers,
            Inbox inbox,
            Journal journal,
            Notices notices,
            Settings settings,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.keeper = keeper;
        this.calendars = calendars;
        this.recounts = recounts;
        this.recounting = recounting;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.journal = journal;
        this.notices = notices;
        this.settings = settings;
        this.jdbc = jdbc;
        administrator = people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
    }

    @BeforeEach
    void march() {
        commune = people.freshCommune();
        clock.moveTo(MONDAY);
    }

    @AfterEach
    void asShipped() {
        clock.reset();
        jdbc.update("delete from calendar_day");
        jdbc.update("update recount set finished_at = ordered_at where finished_at is null");
        calendars.reread();
    }

    @Test
    void everyOpenDueDateMovesAndEverybodyIsTold() {
        DossierId atCommune = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        DossierId reviewed = people.dossier(commune, THREE_STARS.stoppingAt("reviewDossier"));
        DossierId unlimited = people.dossier(commune, THREE_STARS.stoppingAt("prepareDossier"));
        assertThat(due(atCommune)).isEqualTo(LocalDate.of(2030, 3, 25));
        assertThat(due(reviewed)).isEqualTo(LocalDate.of(2030, 3, 18));

        enter(OFF);
        assertThat(due(atCommune)).as("not before it has settled").isEqualTo(LocalDate.of(2030, 3, 25));
        recounting.run();
        assertThat(due(atCommune)).as("not before it has settled").isEqualTo(LocalDate.of(2030, 3, 25));
        clock.moveTo(MONDAY.plusDays(1));
        recounting.run();

        LocalDate moved = LocalDate.of(2030, 3, 26);
        assertThat(dossiers.get(atCommune).dueOn()).isEqualTo(moved);
        assertThat(due(atCommune)).isEqualTo(moved);
        assertThat(engineDue(atCommune)).isEqualTo(endOf(moved));
        assertThat(timer(atCommune, "threeDaysLeft")).isEqualTo(endOf(LocalDate.of(2030, 3, 20)));
        assertThat(timer(atCommune, "overdue")).isEqualTo(endOf(LocalDate.of(2030, 3, 27)));
        assertThat(due(reviewed)).isEqualTo(LocalDate.of(2030, 3, 19));
        assertThat(inbox.openOf(unlimited).get(0).dueOn()).isNull();

        Recount recount = last();
        assertThat(recount.finishedAt()).isNotNull();
        assertThat(recount.orderedBy()).isEqualTo(administrator.name());
        assertThat(changesOf(recount, atCommune, reviewed, unlimited))
                .extracting(DueChange::subject, DueChange::step, DueChange::oldOn, DueChange::newOn)
                .containsExactlyInAnyOrder(
                        tuple(atCommune, "checkComponents", LocalDate.of(2030, 3, 25), moved),
                        tuple(reviewed, "reviewDossier", LocalDate.of(2030, 3, 18), LocalDate.of(2030, 3, 19)));
        assertThat(lastEntry(atCommune).step()).isEqualTo("moveDueDate");
        assertThat(lastEntry(atCommune).note()).isEqualTo("2030-03-25 2030-03-26");
        assertThat(lastEntry(unlimited).step()).isNotEqualTo("moveDueDate");
        assertThat(journal.firstBroken(atCommune)).isNull();
        assertThat(told(Role.COMMUNE_OFFICER, UnitId.administration(commune))).isEqualTo("moveDueDate");
        assertThat(told(Role.PRODUCER, dossiers.get(atCommune).producer().unit()))
                .isEqualTo("moveDueDate");
        assertThat(told(Role.PRODUCER, dossiers.get(unlimited).producer().unit()))
                .isNotEqualTo("moveDueDate");
    }

    @Test
    void pausesAreHonoured() {
        DossierId id = people.dossier(
                commune, THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier"));
        clock.moveTo(LocalDate.of(2030, 3, 14)); // stood still for eight working days
        people.go(id, THREE_STARS.stoppingAt("checkComponents"));
        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2030, 4, 4));

        enter(OFF);
        clock.moveTo(LocalDate.of(2030, 3, 15));
        recounting.run();
        assertThat(dossiers.get(id).dueOn())
                .as("a day off while the clock stood still moves nothing")
                .isEqualTo(LocalDate.of(2030, 4, 4));

        enter(LocalDate.of(2030, 3, 20));
        clock.moveTo(LocalDate.of(2030, 3, 18));
        recounting.run();
        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2030, 4, 5));
    }

    @Test
    void theClockThatStandsStillDoesSoAfterwards() {
        DossierId id = people.dossier(
                commune, THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier"));
        enter(OFF);
        clock.moveTo(MONDAY.plusDays(1));
        recounting.run();

        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2030, 3, 26));
        assertThat(dossiers.get(id).pausedOn()).isEqualTo(MONDAY);
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                                + " where e.BUSINESS_KEY_ = ? and j.SUSPENSION_STATE_ = 2",
                        Integer.class,
                        id.toString()))
                .isEqualTo(3);
        assertThat(changesOf(last(), id))
                .extracting(DueChange::step, DueChange::newOn)
                .as("the day the commune named for the answer stays")
                .containsExactly(tuple(DueChange.PERIOD, LocalDate.of(2030, 3, 26)));
    }

    @Test
    void cutOffItGoesOnBehindTheLastOne() {
        DossierId one = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        DossierId other = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        enter(OFF);
        clock.moveTo(MONDAY.plusDays(1));
        long id = last().id();
        do {
            assertThat(recounting.step(id)).isTrue();
        } while (changesOf(last(), one, other).isEmpty());
        assertThat(changesOf(last(), one, other)).hasSize(1);
        assertThat(last().finishedAt()).isNull();

        recounting.run(); // another server, or this one started again

        assertThat(changesOf(last(), one, other)).extracting(DueChange::subject).containsExactlyInAnyOrder(one, other);
        assertThat(last().finishedAt()).isNotNull();
    }

    @Test
    void whatCannotBeCountedHindersNobody() {
        DossierId broken = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        DossierId sound = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        String regulation = dossiers.get(broken).regulation();
        jdbc.update("update dossier set regulation = 'unknown' where id = ?", broken.value());
        enter(OFF);
        clock.moveTo(MONDAY.plusDays(1));
        recounting.run();
        jdbc.update("update dossier set regulation = ? where id = ?", regulation, broken.value());

        assertThat(last().failed()).isEqualTo(1);
        assertThat(due(sound)).isEqualTo(LocalDate.of(2030, 3, 26));
        assertThat(due(broken)).isEqualTo(LocalDate.of(2030, 3, 25));
    }

    @Test
    void severalChangesAreCountedOnce() {
        enter(OFF);
        long first = last().id();
        enter(OFF.plusDays(1));

        assertThat(last().id()).isEqualTo(first);
    }

    @Test
    void aProvinceThatChangesTheDaysOfAStepMovesItsOwnTasksOnly() {
        String ours = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(ours);
        DossierId here = people.dossier(ours, THREE_STARS.stoppingAt("screenIdea"));
        DossierId elsewhere = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        assertThat(due(here)).isEqualTo(LocalDate.of(2030, 3, 11));

        settings.changeDays(administrator, province, "screenIdea", 2);
        clock.moveTo(MONDAY.plusDays(1));
        recounting.run();

        assertThat(due(here)).isEqualTo(LocalDate.of(2030, 3, 6));
        assertThat(due(elsewhere)).isEqualTo(LocalDate.of(2030, 3, 11));
        assertThat(last().place()).isEqualTo(province);
    }

    private void enter(LocalDate date) {
        keeper.enter(
                administrator,
                new CalendarDay(date, CalendarDay.Kind.HOLIDAY, new Label("Nghỉ", "Off"), "QĐ 1", false));
    }

    private LocalDate due(DossierId id) {
        return Objects.requireNonNull(inbox.openOf(id).get(0).dueOn());
    }

    private Recount last() {
        return recounts.page(0, 1).getContent().get(0);
    }

    private List<DueChange> changesOf(Recount recount, DossierId... dossiers) {
        List<DueChange> all = new ArrayList<>();
        for (int page = 0; page < recounts.changes(recount, 0).getTotalPages(); page++) {
            all.addAll(recounts.changes(recount, page).getContent());
        }
        return all.stream()
                .filter(change -> Set.of(dossiers).contains(change.subject()))
                .toList();
    }

    private JournalEntry lastEntry(DossierId id) {
        List<JournalEntry> all = journal.of(id);
        return all.get(all.size() - 1);
    }

    private String told(Role role, UnitId unit) {
        Actor actor = new Actor(new PersonId(0), "", Set.of(new Office(role, unit)));
        return notices.of(actor, 0).stream().findFirst().map(Notice::step).orElse("");
    }

    private Instant engineDue(DossierId id) {
        return instant(
                "select t.DUE_DATE_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                        + " where e.BUSINESS_KEY_ = ?",
                id.toString());
    }

    private Instant timer(DossierId id, String element) {
        return instant(
                "select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                        + " join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " where e.BUSINESS_KEY_ = ? and d.ACT_ID_ = ?",
                id.toString(),
                element);
    }

    private Instant instant(String sql, Object... args) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Timestamp.class, args))
                .toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59))
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant();
    }
}
