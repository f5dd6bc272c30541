package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Outcome.Reopening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;

/** Chair, secretary, members and producers at the same moment: whoever is second reads it, and nothing breaks. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsAtOnceTest {

    private static final Story WAITING = THREE_STARS.stoppingAt(Story.AWAIT_SESSION);
    private static final int MEMBERS = 6;

    private final TestPeople people;
    private final Sessions sessions;
    private final Hall hall;
    private final Agendas agendas;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Journal journal;

    private String commune = "";
    private String province = "";

    SessionsAtOnceTest(
            TestPeople people,
            Sessions sessions,
            Hall hall,
            Agendas agendas,
            Dossiers dossiers,
            Inbox inbox,
            Journal journal) {
        this.people = people;
        this.sessions = sessions;
        this.hall = hall;
        this.agendas = agendas;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.journal = journal;
    }

    @BeforeAll
    void aLargeCouncil() {
        commune = people.freshCommunes().get(0);
        province = TestPeople.provinceOf(commune);
        IntStream.range(0, MEMBERS).forEach(n -> people.newcomer(Role.COUNCIL_MEMBER, province));
    }

    @RepeatedTest(5)
    void theSecretaryChangesTheAgendaWhileTheChairOpens() throws Exception {
        DossierId first = people.dossier(commune, WAITING);
        DossierId second = people.dossier(commune, WAITING);
        SessionId session = people.callSession(first, second);
        OpenTask open = people.open(session, "openSession");
        Set<PersonId> present = people.council(session);

        List<@Nullable Throwable> ends = AtOnce.all(List.of(
                () -> sessions.openSession(open, Opening.OPENED, present, null),
                () -> sessions.changeAgenda(secretary(), session, List.of(second))));
        people.runWaiting(session);

        assertThat(ends.get(0)).isNull();
        boolean changed = ends.get(1) == null;
        assertThat(changed || ends.get(1) instanceof Rejected)
                .as("%s", ends.get(1))
                .isTrue();
        assertThat(people.waitsAt(second)).containsOnly("scoreProduct");
        assertThat(people.waitsAt(first)).hasSize(changed ? 0 : MEMBERS + 1);
        sound(first, second);
    }

    @RepeatedTest(5)
    void aProducerWithdrawsWhileTheChairOpens() throws Exception {
        DossierId gone = people.dossier(commune, WAITING);
        DossierId stays = people.dossier(commune, WAITING);
        SessionId session = people.callSession(gone, stays);
        OpenTask open = people.open(session, "openSession");
        Set<PersonId> present = people.council(session);
        Actor producer = people.actor(dossiers.get(gone).producer());

        List<@Nullable Throwable> ends = AtOnce.all(List.of(
                () -> sessions.openSession(open, Opening.OPENED, present, null),
                () -> dossiers.withdraw(producer, gone, "Chưa muốn dự")));
        people.runWaiting(session);

        assertThat(ends).containsOnlyNulls();
        assertThat(dossiers.get(gone).stage().closed()).isTrue();
        assertThat(people.waitsAt(gone)).isEmpty();
        assertThat(people.waitsAt(stays)).containsOnly("scoreProduct");
        sound(gone, stays);
    }

    @RepeatedTest(5)
    void aMemberHandsInWhileBeingExcused() throws Exception {
        DossierId id = opened();
        OpenTask sheet = people.openAll(id, "scoreProduct").get(2);
        SessionId session = sessionOf(id);
        PersonId member = sheet.actor().id();

        List<@Nullable Throwable> ends = AtOnce.all(
                List.of(() -> people.score(sheet, 60), () -> hall.excuse(secretary(), session, id, member, "Ốm")));

        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        assertThat(ends).filteredOn(Objects::nonNull).singleElement().isInstanceOfAny(TaskTaken.class, Rejected.class);
        Agendas.Standing standing = standing(id);
        boolean handedIn = ends.get(0) == null;
        assertThat(standing.handedIn().contains(member)).isEqualTo(handedIn);
        assertThat(standing.members().contains(member)).isEqualTo(handedIn);
        sound(id);
    }

    @RepeatedTest(5)
    void aMemberDeclaresATieWhileTheOthersHandIn() throws Exception {
        DossierId id = opened();
        SessionId session = sessionOf(id);
        List<OpenTask> sheets = people.openAll(id, "scoreProduct");
        Actor tied = sheets.get(0).actor();

        List<Runnable> acts = new ArrayList<>();
        acts.add(() -> hall.declare(tied, session, Map.of(id, "Họ hàng")));
        sheets.subList(1, sheets.size()).forEach(sheet -> acts.add(() -> people.score(sheet, 60)));
        assertThat(AtOnce.all(acts)).containsOnlyNulls();

        assertThat(people.waitsAt(id)).containsExactly("consolidateScores");
        assertThat(standing(id).handedIn()).hasSize(MEMBERS).doesNotContain(tied.id());
        sound(id);
    }

    @RepeatedTest(3)
    void theSecretaryAsksForAReopeningWhileTheChairSigns() throws Exception {
        DossierId id = opened();
        people.go(id, WAITING);
        SessionId session = sessionOf(id);
        sessions.closeSession(people.open(session, "closeSession"));
        OpenTask sign = people.open(session, "signMinutes");

        List<@Nullable Throwable> ends = AtOnce.all(List.of(
                () -> sessions.signMinutes(sign),
                () -> sessions.requestReopening(secretary(), session, Set.of(id), "Nhập nhầm")));
        people.runWaiting(session);

        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        assertThat(ends).filteredOn(Objects::nonNull).singleElement().isInstanceOfAny(TaskTaken.class, Rejected.class);
        if (ends.get(0) == null) {
            assertThat(sessions.get(session).state()).isEqualTo(Session.State.ENDED);
            assertThat(dossiers.get(id).stars()).isEqualTo(3);
        } else {
            assertThat(inbox.openOf(session)).extracting(WorkItem::step).containsExactly("approveReopening");
            assertThat(dossiers.get(id).stars()).isNull();
            sessions.approveReopening(people.open(session, "approveReopening"), Reopening.REFUSED, "Không cần");
        }
        assertThat(journal.firstBroken(session)).isNull();
    }

    @RepeatedTest(3)
    void theChairOpensTwice() throws Exception {
        DossierId id = people.dossier(WAITING);
        SessionId session = people.callSession(id);
        OpenTask open = people.open(session, "openSession");
        Set<PersonId> present = people.council(session);
        Runnable opening = () -> sessions.openSession(open, Opening.OPENED, present, null);

        List<@Nullable Throwable> ends = AtOnce.all(List.of(opening, opening));
        people.runWaiting(session);
        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        assertThat(ends).filteredOn(Objects::nonNull).singleElement().isInstanceOf(TaskTaken.class);
        assertThat(people.waitsAt(id)).hasSize(3);
        assertThat(sessions.get(session).place()).isEqualTo(PROVINCE);
    }

    private void sound(DossierId... products) {
        for (DossierId product : products) {
            assertThat(journal.firstBroken(product)).isNull();
        }
    }

    private DossierId opened() {
        DossierId id = people.dossier(commune, WAITING);
        people.openSession(people.callSession(id));
        return id;
    }

    private Agendas.Standing standing(DossierId id) {
        return Objects.requireNonNull(agendas.standings(sessionOf(id)).get(id));
    }

    private SessionId sessionOf(DossierId id) {
        return agendas.sessionOf(id).orElseThrow();
    }

    private Actor secretary() {
        return people.actor(Role.COUNCIL_SECRETARY, province);
    }
}
