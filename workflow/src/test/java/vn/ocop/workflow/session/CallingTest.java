package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Particulars;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** Calling a session and changing its agenda: what may be on it, when, and by whom. */
@UseCaseTest
class CallingTest {

    private static final Story WAITING = THREE_STARS.stoppingAt(Story.AWAIT_SESSION);

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Sessions sessions;
    private final Boards boards;
    private final Agendas agendas;
    private final Dossiers dossiers;
    private final People persons;
    private final Settings settings;
    private final Calendars calendars;
    private final TestClock clock;

    CallingTest(
            TestPeople people,
            Unchanged unchanged,
            Sessions sessions,
            Boards boards,
            Agendas agendas,
            Dossiers dossiers,
            People persons,
            Settings settings,
            Calendars calendars,
            TestClock clock) {
        this.people = people;
        this.unchanged = unchanged;
        this.sessions = sessions;
        this.boards = boards;
        this.agendas = agendas;
        this.dossiers = dossiers;
        this.persons = persons;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theMembersGetThePapersSomeDaysBefore() {
        DossierId id = people.dossier(WAITING);
        LocalDate tooSoon = calendars.current().add(clock.today(), 1);
        unchanged.rejects(id, "heldOn", () -> call(tooSoon, id));

        SessionId session = call(calendars.current().add(clock.today(), 2), id);
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CALLED);
        assertThat(sessions.get(session).batch()).isEqualTo(dossiers.get(id).batch());
        assertThat(agendas.sessionOf(id)).contains(session);
        assertThat(agendas.waiting(PROVINCE)).extracting(Dossier::id).doesNotContain(id);
    }

    @Test
    void itNeedsTitlePlaceAndProducts() {
        DossierId id = people.dossier(WAITING);
        Meeting meeting = meeting(soon());
        unchanged.rejects(id, "title", () -> sessions.call(secretary(), PROVINCE, new Call(" ", meeting, List.of(id))));
        unchanged.rejects(
                id,
                "venue",
                () -> sessions.call(
                        secretary(),
                        PROVINCE,
                        new Call("Phiên họp", new Meeting(soon(), LocalTime.NOON, ""), List.of(id))));
        assertThat(refusal()).isEqualTo("session.agenda.empty");
        assertThat(refusal(id, id)).isEqualTo("session.agenda.twice");
    }

    @Test
    void onlyProductsThatWaitForThisCouncil() {
        DossierId early = people.dossier(THREE_STARS.stoppingAt("reviewDossier"));
        DossierId withdrawn = people.dossier(WAITING);
        dossiers.withdraw(people.actor(dossiers.get(withdrawn).producer()), withdrawn, "Thôi");
        DossierId taken = people.dossier(WAITING);
        people.callSession(taken);
        DossierId done = people.dossier(THREE_STARS.stoppingAt("draftDecision"));
        DossierId good = people.dossier(WAITING);
        for (DossierId wrong : List.of(early, withdrawn, taken, done)) {
            unchanged.by(good, () -> assertThat(refusal(good, wrong)).isEqualTo("session.agenda.notWaiting"));
        }

        DossierId elsewhere = people.dossier(people.freshCommune(), WAITING);
        assertThatThrownBy(() -> call(soon(), good, elsewhere)).isInstanceOf(DossierUnknown.class);
        assertThatThrownBy(() -> call(soon(), new DossierId(Long.MAX_VALUE))).isInstanceOf(DossierUnknown.class);
        assertThat(agendas.waiting(PROVINCE)).extracting(Dossier::id).contains(good);
    }

    @Test
    void onlyTheSecretaryOfTheCouncil() {
        DossierId id = people.dossier(WAITING);
        Call call = new Call("Phiên họp", meeting(soon()), List.of(id));
        Stream.of(
                        people.actor(Role.COUNCIL_CHAIR, PROVINCE),
                        people.actor(Role.COUNCIL_MEMBER, PROVINCE),
                        people.actor(Role.AGENCY_OFFICER, PROVINCE),
                        people.newcomer(Role.COUNCIL_SECRETARY, UnitId.CENTRE))
                .forEach(actor -> unchanged.after(id, NotAllowed.class, () -> sessions.call(actor, PROVINCE, call)));
    }

    @Test
    void aCouncilInOfficeIsNeeded() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        Actor early = people.newcomer(Role.COUNCIL_SECRETARY, province);
        Call nothing = new Call("Phiên họp", meeting(soon()), List.of());
        assertThat(key(() -> sessions.call(early, province, nothing))).isEqualTo("session.noCouncil");

        DossierId id = people.dossier(commune, WAITING);
        LocalDate last = clock.today().minusYears(1).plusYears(5);
        Actor secretary = people.actor(Role.COUNCIL_SECRETARY, province);
        Call late = new Call("Phiên họp", meeting(last.plusDays(1)), List.of(id));
        assertThat(key(() -> sessions.call(secretary, province, late))).isEqualTo("session.heldOn.afterTerm");

        sessions.call(secretary, province, new Call("Phiên họp", meeting(last), List.of(id)));
        clock.moveTo(last.plusDays(1));
        assertThat(key(() -> sessions.call(secretary, province, nothing))).isEqualTo("session.noCouncil");
    }

    @Test
    void oneBatchUnlessThePlaceAllowsMore() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        DossierId spring = people.dossier(commune, WAITING);
        DossierId spare = people.dossier(commune, WAITING);
        clock.moveTo(LocalDate.of(2026, 11, 4));
        DossierId autumn = people.dossier(commune, WAITING);
        assertThat(dossiers.get(spring).batch())
                .isNotEqualTo(dossiers.get(autumn).batch());
        Actor secretary = people.actor(Role.COUNCIL_SECRETARY, province);
        Call mixed = new Call("Phiên họp", meeting(soon()), List.of(spring, autumn));

        assertThat(key(() -> sessions.call(secretary, province, mixed))).isEqualTo("session.agenda.batches");
        SessionId one = sessions.call(secretary, province, new Call("Phiên họp", meeting(soon()), List.of(spring)));
        assertThat(key(() -> sessions.changeAgenda(secretary, one, List.of(spring, autumn))))
                .isEqualTo("session.agenda.batches");

        settings.change(people.newcomer(Role.ADMINISTRATOR, province), province, Setting.EXTRA_BATCHES, "true");
        sessions.changeAgenda(secretary, one, List.of(autumn, spring));
        assertThat(sessions.get(one).batch()).isNull();
        assertThat(sessions.get(one).agenda()).containsExactly(autumn, spring);
        SessionId two = sessions.call(secretary, province, new Call("Phiên họp", meeting(soon()), List.of(spare)));
        assertThat(sessions.get(two).batch()).isEqualTo(dossiers.get(spare).batch());
    }

    @Test
    void theAgendaChangesUntilTheSessionOpens() {
        DossierId first = people.dossier(WAITING);
        DossierId second = people.dossier(WAITING);
        DossierId third = people.dossier(WAITING);
        SessionId session = people.callSession(first, second);
        Actor secretary = secretary();
        assertThat(key(() -> sessions.changeAgenda(secretary, session, List.of())))
                .isEqualTo("session.agenda.empty");
        assertThat(key(() -> sessions.changeAgenda(secretary, session, List.of(first, first))))
                .isEqualTo("session.agenda.twice");
        unchanged.after(
                first,
                SessionUnknown.class,
                () -> sessions.changeAgenda(
                        people.actor(Role.COUNCIL_CHAIR, PROVINCE), session, List.of(second, first)));

        sessions.changeAgenda(secretary, session, List.of(third, second));
        assertThat(sessions.get(session).agenda()).containsExactly(third, second);
        assertThat(agendas.waiting(PROVINCE))
                .extracting(Dossier::id)
                .contains(first)
                .doesNotContain(second, third);

        people.openSession(session);
        unchanged.rejects(third, "", () -> sessions.changeAgenda(secretary, session, List.of(second, third)));
        assertThat(people.waitsAt(first)).isEmpty();
    }

    @Test
    void aProductDoesNotExistForASecretaryWithATie() {
        String commune = people.freshCommune();
        String province = TestPeople.provinceOf(commune);
        people.producer(commune);
        Actor secretary = people.actor(Role.COUNCIL_SECRETARY, province);
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("receivePackage"));
        DossierId other = people.dossier(commune, WAITING);
        persons.describe(
                secretary,
                new Particulars(null, null, dossiers.get(id).producer().name(), List.of()));
        people.go(id, WAITING);

        assertThat(boards.waiting(secretary, province))
                .extracting(Dossier::id)
                .contains(other)
                .doesNotContain(id);
        assertThatThrownBy(
                        () -> sessions.call(secretary, province, new Call("Phiên họp", meeting(soon()), List.of(id))))
                .isInstanceOf(DossierUnknown.class);
        persons.describe(secretary, new Particulars(null, null, null, List.of()));
    }

    private SessionId call(LocalDate day, DossierId... agenda) {
        return sessions.call(secretary(), PROVINCE, new Call("Phiên họp", meeting(day), List.of(agenda)));
    }

    private String refusal(DossierId... agenda) {
        return key(() -> call(soon(), agenda));
    }

    private static String key(Runnable useCase) {
        return catchThrowableOfType(Rejected.class, useCase::run).key();
    }

    private Actor secretary() {
        people.producer(COMMUNE);
        return people.actor(Role.COUNCIL_SECRETARY, PROVINCE);
    }

    private LocalDate soon() {
        return calendars.current().add(clock.today(), 2);
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting(day, LocalTime.of(8, 0), "Hội trường");
    }
}
