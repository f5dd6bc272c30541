package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Role;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notice;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.preparation.Preparations;

/** Due dates of tasks in working days, the commune's fifteen, the reminders before them and the escalation after. */
@UseCaseTest
class DueDatesTest {

    private final TestPeople people;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Settings settings;
    private final Inbox inbox;
    private final Jobs jobs;
    private final Notices notices;
    private final Journal journal;
    private final JdbcTemplate jdbc;

    private String commune = "";

    DueDatesTest(
            TestPeople people,
            TestClock clock,
            Dossiers dossiers,
            Preparations preparations,
            Settings settings,
            Inbox inbox,
            Jobs jobs,
            Notices notices,
            Journal journal,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.settings = settings;
        this.inbox = inbox;
        this.jobs = jobs;
        this.notices = notices;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void place() {
        commune = people.freshCommune();
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    /** All from Wednesday 3 June 2026, a month without holidays. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "screenIdea, 2026-06-10",
                "prepareDossier, none",
                "receiveDossier, 2026-06-04",
                "checkComponents, 2026-06-24",
                "assessContents, 2026-06-24",
                "signProposal, 2026-06-24",
                "receivePackage, 2026-06-04",
                "reviewDossier, 2026-06-17",
                "scoreProduct, 2026-06-10",
                "confirmResult, 2026-06-05",
                "issueDecision, 2026-06-04"
            },
            nullValues = "none")
    void aTaskIsDueInWorkingDays(String step, @Nullable LocalDate due) {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt(step));

        assertThat(inbox.openOf(id)).isNotEmpty().allSatisfy(item -> assertThat(item.dueOn())
                .isEqualTo(due));
    }

    @Test
    void theFifteenDaysOfTheCommuneRunOnFromTheReceipt() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("assessContents"));
        clock.moveTo(LocalDate.of(2026, 6, 22));
        people.go(id, THREE_STARS.stoppingAt("signProposal"));

        assertThat(inbox.openOf(id).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    @Test
    void holidaysAreNoWorkingDays() {
        clock.moveTo(LocalDate.of(2026, 8, 31)); // 1 and 2 September are the national day
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("receiveDossier"));

        assertThat(inbox.openOf(id).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void aProvinceSetsALimitTheLawLeavesOpen() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        Actor administrator = people.newcomer(new Office(Role.ADMINISTRATOR, UnitId.administration(province)));
        settings.changeDays(administrator, province, "screenIdea", 2);
        settings.changeDays(administrator, province, "checkComponents", 2); // the law sets this one
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        assertThat(inbox.openOf(id).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 6, 5));
        people.go(id, THREE_STARS.stoppingAt("checkComponents"));
        assertThat(inbox.openOf(id).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 6, 24));

        settings.changeDays(administrator, province, "screenIdea", null);
        DossierId next = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        assertThat(inbox.openOf(next).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThatThrownBy(() -> settings.changeDays(administrator, TestPeople.PROVINCE, "screenIdea", 2))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theTimersWaitForThreeDaysOneDayAndTheDayAfterTheEnd() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));

        assertThat(timer(id, "threeDaysLeft")).as("when 19 June begins").isEqualTo(endOf(LocalDate.of(2026, 6, 18)));
        assertThat(timer(id, "oneDayLeft")).as("when 23 June begins").isEqualTo(endOf(LocalDate.of(2026, 6, 22)));
        assertThat(timer(id, "overdue"))
                .as("one working day after the 24th")
                .isEqualTo(endOf(LocalDate.of(2026, 6, 25)));
    }

    @Test
    void theCommuneIsRemindedAndItsLeaderAndTheManagerHearOfDelay() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));

        jobs.fire(id, "threeDaysLeft");
        assertThat(told(Role.COMMUNE_OFFICER, commune)).isEqualTo("remindEarly");
        assertThat(told(Role.COMMUNE_LEADER, commune)).isNull();
        jobs.fire(id, "oneDayLeft");
        assertThat(told(Role.COMMUNE_OFFICER, commune)).isEqualTo("remindLate");
        assertThat(told(Role.MANAGER, province)).isNull();
        jobs.fire(id, "overdue");
        assertThat(told(Role.COMMUNE_OFFICER, commune)).isEqualTo("escalateOverdue");
        assertThat(told(Role.COMMUNE_LEADER, commune)).isEqualTo("escalateOverdue");
        assertThat(told(Role.MANAGER, province)).isEqualTo("escalateOverdue");

        assertThat(journal.of(id))
                .filteredOn(entry -> entry.personId() == null)
                .extracting(entry -> entry.step())
                .containsExactly("remindEarly", "remindLate", "escalateOverdue");
        assertThat(people.waitsAt(id)).as("a reminder moves nothing").containsExactly("checkComponents");
        jobs.fire(id, "overdue");
        assertThat(journal.of(id))
                .filteredOn(entry -> entry.step().equals("escalateOverdue"))
                .hasSize(1);
    }

    @Test
    void nothingFallsDueWhileTheClockStandsStill() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        preparations.checkComponents(
                people.open(id, "checkComponents"), Completeness.INCOMPLETE, null, TestPeople.wanted("Thiếu phiếu"));
        assertThat(suspended(id)).isEqualTo(3);

        clock.moveTo(LocalDate.of(2026, 7, 1)); // twenty working days later
        people.go(id, THREE_STARS.stoppingAt("checkComponents"));

        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(suspended(id)).isZero();
        assertThat(timer(id, "overdue")).isEqualTo(endOf(LocalDate.of(2026, 7, 23)));
        assertThat(timer(id, "threeDaysLeft")).isEqualTo(endOf(LocalDate.of(2026, 7, 16)));
    }

    @Test
    void theRemindersGoWithTheProposal() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("receivePackage"));

        jobs.fire(id, "overdue");

        assertThat(told(Role.COMMUNE_LEADER, commune)).isNull();
    }

    private @Nullable String told(Role role, String place) {
        Office office = new Office(role, new UnitId(role.body(), place));
        return notices.of(new Actor(new PersonId(0), "", Set.of(office)), 0).stream()
                .findFirst()
                .map(Notice::step)
                .orElse(null);
    }

    private Instant timer(DossierId id, String element) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                                + " join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                                + " where e.BUSINESS_KEY_ = ? and d.ACT_ID_ = ?",
                        Timestamp.class,
                        id.toString(),
                        element))
                .toInstant();
    }

    private int suspended(DossierId id) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " where e.BUSINESS_KEY_ = ? and j.SUSPENSION_STATE_ = 2",
                Integer.class,
                id.toString()));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59))
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant();
    }
}
