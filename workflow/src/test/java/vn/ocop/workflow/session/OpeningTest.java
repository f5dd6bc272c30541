package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Founding;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskNotYours;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;

/** Opening a session with a quorum and a chair, or another day, or not at all. */
@UseCaseTest
class OpeningTest {

    private static final Story WAITING = THREE_STARS.stoppingAt(Story.AWAIT_SESSION);

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Sessions sessions;
    private final Agendas agendas;
    private final Councils councils;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Calendars calendars;
    private final TestClock clock;

    OpeningTest(
            TestPeople people,
            Unchanged unchanged,
            Sessions sessions,
            Agendas agendas,
            Councils councils,
            Dossiers dossiers,
            Inbox inbox,
            Calendars calendars,
            TestClock clock) {
        this.people = people;
        this.unchanged = unchanged;
        this.sessions = sessions;
        this.agendas = agendas;
        this.councils = councils;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.calendars = calendars;
        this.clock = clock;
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void withTooFewItDoesNotOpen() {
        DossierId id = people.dossier(WAITING);
        SessionId session = people.callSession(id);
        OpenTask open = people.open(session, "openSession");
        Set<PersonId> two = without(session, seat(session, Seat.MEMBER));

        unchanged.rejects(id, "present", () -> sessions.openSession(open, Opening.OPENED, two, null));
        assertThat(key(open, two)).isEqualTo("session.quorum.missed");
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CALLED);
        assertThat(people.waitsAt(id)).isEmpty();
    }

    @Test
    void aSubstituteTakesThePlaceOfWhoeverIsAbsent() {
        DossierId id = people.dossier(WAITING);
        SessionId session = people.callSession(id);
        PersonId absent = seat(session, Seat.MEMBER);
        PersonId substitute = seat(session, Seat.SUBSTITUTE);
        Set<PersonId> present = without(session, absent);
        present = with(present, substitute);

        sessions.openSession(people.open(session, "openSession"), Opening.OPENED, present, null);
        people.runWaiting(session);

        assertThat(inbox.openOf(id))
                .hasSize(3)
                .extracting(WorkItem::holder)
                .contains(substitute)
                .doesNotContain(absent, seat(session, Seat.SECRETARY));
    }

    @Test
    void notWithoutItsChairAndNotWithStrangers() {
        DossierId id = people.dossier(WAITING);
        SessionId session = people.callSession(id);
        OpenTask open = people.open(session, "openSession");
        Actor stranger = people.newcomer(Role.COUNCIL_MEMBER, TestPeople.PROVINCE);

        assertThat(key(open, without(session, seat(session, Seat.CHAIR)))).isEqualTo("session.present.chair");
        assertThat(key(open, with(people.council(session), stranger.id()))).isEqualTo("session.present.unknown");
        for (Role role : List.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)) {
            Actor actor = people.actor(role, TestPeople.PROVINCE);
            assertThatThrownBy(() -> inbox.open(actor, "openSession", open.id()))
                    .isInstanceOf(TaskNotYours.class);
        }
        assertThat(sessions.get(session).present()).isEmpty();
    }

    @Test
    void aDeputyOpensInPlaceOfTheChair() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        people.newcomer(Role.COUNCIL_CHAIR, province);
        Actor deputy = people.newcomer(Role.COUNCIL_CHAIR, province);
        people.newcomer(Role.COUNCIL_MEMBER, province);
        people.newcomer(Role.COUNCIL_MEMBER, province);
        DossierId id = people.dossier(commune, WAITING);
        SessionId session = people.callSession(id);
        assertThat(seat(session, Seat.DEPUTY)).isEqualTo(deputy.id());
        OpenTask open = inbox.open(
                deputy, "openSession", people.open(session, "openSession").id());

        sessions.openSession(open, Opening.OPENED, without(session, seat(session, Seat.CHAIR)), null);
        people.runWaiting(session);
        assertThat(inbox.openOf(id)).hasSize(3).extracting(WorkItem::holder).contains(deputy.id());
    }

    @Test
    void postponedItIsHeldAnotherDay() {
        DossierId id = people.dossier(WAITING);
        SessionId session = people.callSession(id);
        OpenTask open = people.open(session, "openSession");
        unchanged.rejects(id, "reason", () -> sessions.openSession(open, Opening.POSTPONED, Set.of(), " "));
        sessions.openSession(open, Opening.POSTPONED, Set.of(), "Bão");

        OpenTask again = people.open(session, "rescheduleSession");
        Meeting tooSoon = new Meeting(calendars.current().add(clock.today(), 1), LocalTime.NOON, "Sở");
        unchanged.rejects(id, "heldOn", () -> sessions.rescheduleSession(again, tooSoon));
        Meeting later = new Meeting(calendars.current().add(clock.today(), 7), LocalTime.NOON, "Sở");
        sessions.rescheduleSession(again, later);

        assertThat(sessions.get(session).heldOn()).isEqualTo(later.heldOn());
        assertThat(sessions.get(session).venue()).isEqualTo("Sở");
        assertThat(inbox.openOf(session)).extracting(WorkItem::dueOn).containsExactly(later.heldOn());
        people.openSession(session);
        assertThat(people.waitsAt(id)).containsOnly("scoreProduct");
    }

    @Test
    void cancelledItLetsItsProductsGo() {
        DossierId id = people.dossier(WAITING);
        SessionId session = people.callSession(id);
        OpenTask open = people.open(session, "openSession");
        unchanged.rejects(id, "reason", () -> sessions.openSession(open, Opening.CANCELLED, Set.of(), null));
        sessions.openSession(open, Opening.CANCELLED, Set.of(), "Không còn cần");

        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CANCELLED);
        assertThat(inbox.openOf(session)).isEmpty();
        assertThat(agendas.waiting(TestPeople.PROVINCE)).extracting(Dossier::id).contains(id);
        people.openSession(people.callSession(id));
        assertThat(people.waitsAt(id)).containsOnly("scoreProduct");
    }

    @Test
    void withdrawnProductsAreLeftOut() {
        DossierId gone = people.dossier(WAITING);
        DossierId stays = people.dossier(WAITING);
        SessionId session = people.callSession(gone, stays);
        withdraw(gone);
        people.openSession(session);

        assertThat(people.waitsAt(gone)).isEmpty();
        assertThat(people.waitsAt(stays)).containsOnly("scoreProduct");
        assertThat(agendas.open(sessions.get(session).agenda()))
                .extracting(Dossier::id)
                .containsExactly(stays);
    }

    @Test
    void aSessionWhoseProductsAreAllWithdrawnCanOnlyBeCancelled() {
        DossierId gone = people.dossier(WAITING);
        SessionId session = people.callSession(gone);
        withdraw(gone);
        OpenTask open = people.open(session, "openSession");
        assertThat(key(open, people.council(session))).isEqualTo("session.agenda.withdrawn");

        sessions.openSession(open, Opening.CANCELLED, Set.of(), "Chủ thể rút hồ sơ");
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CANCELLED);
        assertThat(agendas.waiting(TestPeople.PROVINCE)).extracting(Dossier::id).doesNotContain(gone);
    }

    @Test
    void afterItsTermTheNextCouncilMeets() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        DossierId id = people.dossier(commune, WAITING);
        SessionId session = people.callSession(id);
        Council before = councils.get(sessions.get(session).council());
        clock.moveTo(before.termUntil().plusDays(1));
        OpenTask open = people.open(session, "openSession");
        assertThat(key(open, people.council(session))).isEqualTo("session.term.ended");
        sessions.openSession(open, Opening.POSTPONED, Set.of(), "Hết nhiệm kỳ");

        OpenTask again = people.open(session, "rescheduleSession");
        Meeting meeting = new Meeting(calendars.current().add(clock.today(), 3), LocalTime.NOON, "Sở");
        assertThat(catchThrowableOfType(Rejected.class, () -> sessions.rescheduleSession(again, meeting))
                        .key())
                .isEqualTo("session.noCouncil");
        LocalDate today = clock.today();
        Council next = councils.setUp(
                people.actor(Role.AGENCY_OFFICER, province),
                Seat.Kind.COUNCIL,
                province,
                new Founding("2/QĐ", today, today, today.plusYears(5), before.seats()));
        sessions.rescheduleSession(again, meeting);
        people.openSession(session);

        assertThat(sessions.get(session).council()).isEqualTo(next.id());
        assertThat(people.waitsAt(id)).containsOnly("scoreProduct");
    }

    private void withdraw(DossierId id) {
        dossiers.withdraw(people.actor(dossiers.get(id).producer()), id, "Chưa muốn dự");
    }

    private String key(OpenTask open, Set<PersonId> present) {
        return catchThrowableOfType(Rejected.class, () -> sessions.openSession(open, Opening.OPENED, present, null))
                .key();
    }

    private PersonId seat(SessionId session, Seat seat) {
        return councils.get(sessions.get(session).council()).seats(seat).get(0).person();
    }

    private Set<PersonId> without(SessionId session, PersonId absent) {
        return people.council(session).stream()
                .filter(person -> !person.equals(absent))
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> with(Set<PersonId> present, PersonId more) {
        Set<PersonId> all = new HashSet<>(present);
        all.add(more);
        return all;
    }
}
