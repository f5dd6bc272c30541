package vn.ocop.workflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** Who is reminded of which task on which day, from Wednesday 3 June 2026. */
@UseCaseTest
class TaskRemindersTest {

    private final TestPeople people;
    private final TestClock clock;
    private final TaskReminders reminders;
    private final Notices notices;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Settings settings;
    private final JdbcTemplate jdbc;
    private String commune = "";

    TaskRemindersTest(
            TestPeople people,
            TestClock clock,
            TaskReminders reminders,
            Notices notices,
            Dossiers dossiers,
            Inbox inbox,
            Settings settings,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.reminders = reminders;
        this.notices = notices;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.settings = settings;
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

    @Test
    void threeDaysBeforeOneDayBeforeAndOneDayAfter() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea")); // due on 10 June
        assertThat(reminded(id, LocalDate.of(2026, 6, 4))).isEmpty();
        assertThat(reminded(id, LocalDate.of(2026, 6, 5))).containsExactly("remindEarly screenIdea 2026-06-10");
        assertThat(reminded(id, LocalDate.of(2026, 6, 6))).as("a Saturday").hasSize(1);
        assertThat(reminded(id, LocalDate.of(2026, 6, 8))).as("once").hasSize(1);
        assertThat(reminded(id, LocalDate.of(2026, 6, 9))).hasSize(2).contains("remindLate screenIdea 2026-06-10");
        assertThat(reminded(id, LocalDate.of(2026, 6, 10))).hasSize(2);
        assertThat(leader()).isEmpty();
        assertThat(reminded(id, LocalDate.of(2026, 6, 11)))
                .as("a day to catch up")
                .hasSize(2);
        assertThat(reminded(id, LocalDate.of(2026, 6, 12)))
                .hasSize(3)
                .contains("escalateOverdue screenIdea 2026-06-10");
        assertThat(leader()).containsExactly("escalateOverdue screenIdea 2026-06-10");
        assertThat(reminded(id, LocalDate.of(2026, 6, 15))).hasSize(3);
    }

    @Test
    void theCommunesPeriodIsLeftToTheTimersOfTheModel() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents")); // due on 24 June
        assertThat(reminded(id, LocalDate.of(2026, 6, 23))).isEmpty();
    }

    @Test
    void aLateProducerIsToldToTheCommune() {
        DossierId id = people.dossier(
                commune, THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier"));
        clock.moveTo(LocalDate.of(2026, 6, 16)); // due on the 17th
        reminders.run();
        Office producer = new Office(Role.PRODUCER, dossiers.get(id).producer().unit());
        assertThat(told(producer, id)).containsExactly("remindLate supplementDossier 2026-06-17");
        clock.moveTo(LocalDate.of(2026, 6, 19));
        reminders.run();
        assertThat(told(new Office(Role.COMMUNE_OFFICER, UnitId.administration(commune)), id))
                .containsExactly("escalateOverdue supplementDossier 2026-06-17");
    }

    @Test
    void aMemberIsRemindedOfTheOwnSheetAndNobodyOutsideTheCouncilHears() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct")); // due on 10 June
        PersonId member = inbox.openOf(id).get(0).holder();
        String province = TestPeople.provinceOf(commune);
        clock.moveTo(LocalDate.of(2026, 6, 12));
        reminders.run();

        assertThat(member).isNotNull();
        assertThat(told(new Actor(member, "", Set.of()), id))
                .containsExactly("escalateOverdue scoreProduct 2026-06-10");
        assertThat(told(new Office(Role.COUNCIL_CHAIR, UnitId.council(province)), id))
                .isNotEmpty();
        assertThat(told(new Office(Role.MANAGER, UnitId.administration(province)), id))
                .isEmpty();

        jdbc.update("insert into recused (subject, person_id) values (?, ?)", id.toString(), member.value());
        Actor barred = new Actor(member, "", Set.of(new Office(Role.COUNCIL_CHAIR, UnitId.council(province))));
        assertThat(told(barred, id)).as("the office's notices").hasSize(1);
    }

    @Test
    void aProvinceSetsTheDays() {
        String ours = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(ours);
        commune = ours;
        Actor administrator = people.newcomer(Role.ADMINISTRATOR, province);
        settings.change(administrator, province, Setting.REMINDER_EARLY, "4");
        DossierId id = people.dossier(ours, THREE_STARS.stoppingAt("screenIdea"));

        assertThat(reminded(id, LocalDate.of(2026, 6, 4))).containsExactly("remindEarly screenIdea 2026-06-10");
    }

    @Test
    void severalServersRemindOnce() throws Exception {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        clock.moveTo(LocalDate.of(2026, 6, 9));
        assertThat(AtOnce.all(Collections.nCopies(4, reminders::run))).containsOnlyNulls();

        assertThat(told(new Office(Role.COMMUNE_OFFICER, UnitId.administration(commune)), id))
                .containsExactly("remindLate screenIdea 2026-06-10");
    }

    private List<String> reminded(DossierId id, LocalDate today) {
        clock.moveTo(today);
        reminders.run();
        return told(new Office(Role.COMMUNE_OFFICER, UnitId.administration(commune)), id);
    }

    private List<String> leader() {
        Office leader = new Office(Role.COMMUNE_LEADER, UnitId.administration(commune));
        return notices.of(new Actor(new PersonId(0), "", Set.of(leader)), 0).stream()
                .map(TaskRemindersTest::text)
                .toList();
    }

    private List<String> told(Office office, DossierId id) {
        return told(new Actor(new PersonId(0), "", Set.of(office)), id);
    }

    /** Reminders of a dossier that somebody reads. */
    private List<String> told(Actor actor, DossierId id) {
        return notices.of(actor, 0).stream()
                .filter(notice -> notice.subject().equals(id))
                .filter(notice ->
                        Set.of("remindEarly", "remindLate", "escalateOverdue").contains(notice.step()))
                .map(TaskRemindersTest::text)
                .toList();
    }

    private static String text(Notice notice) {
        return notice.step() + " " + notice.note();
    }
}
