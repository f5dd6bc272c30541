package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;
import vn.ocop.workflow.evaluation.ScoreSheet;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;

/** While a session is open: declarations, pauses, members who leave, products that are withdrawn. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallTest {

    private static final Story WAITING = THREE_STARS.stoppingAt(Story.AWAIT_SESSION);

    /** Beside the chair: seven score, five must. */
    private static final int MEMBERS = 6;

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Sessions sessions;
    private final Hall hall;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Conflicts conflicts;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final TestClock clock;

    private String commune = "";
    private String province = "";

    HallTest(
            TestPeople people,
            Unchanged unchanged,
            Sessions sessions,
            Hall hall,
            Agendas agendas,
            Evaluations evaluations,
            Conflicts conflicts,
            Dossiers dossiers,
            Inbox inbox,
            TestClock clock) {
        this.people = people;
        this.unchanged = unchanged;
        this.sessions = sessions;
        this.hall = hall;
        this.agendas = agendas;
        this.evaluations = evaluations;
        this.conflicts = conflicts;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.clock = clock;
    }

    @BeforeAll
    void aLargeCouncil() {
        commune = people.freshCommunes().get(0);
        province = TestPeople.provinceOf(commune);
        IntStream.range(0, MEMBERS).forEach(n -> people.newcomer(Role.COUNCIL_MEMBER, province));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whileItIsPausedNoSheetIsTaken() {
        DossierId id = opened();
        SessionId session = sessionOf(id);
        OpenTask sheet = sheets(id).get(0);
        hall.pause(chair(), session, true);
        assertThat(unchanged
                        .after(id, Rejected.class, () -> people.score(sheet, 60))
                        .key())
                .isEqualTo("session.paused");

        hall.pause(secretary(), session, false);
        people.score(sheet, 60);
        assertThat(standing(id).handedIn()).containsExactly(sheet.actor().id());
    }

    @Test
    void onlySecretaryAndChairRunIt() {
        DossierId id = opened();
        SessionId session = sessionOf(id);
        for (Actor actor : List.of(member(0), people.newcomer(Role.COUNCIL_CHAIR, TestPeople.PROVINCE))) {
            unchanged.after(id, SessionUnknown.class, () -> hall.pause(actor, session, true));
            unchanged.after(id, SessionUnknown.class, () -> hall.scoreNow(actor, session, id));
            unchanged.after(
                    id,
                    SessionUnknown.class,
                    () -> hall.excuse(actor, session, id, member(1).id(), "Ốm"));
        }
        unchanged.rejects(id, "dossier", () -> hall.scoreNow(chair(), session, new DossierId(Long.MAX_VALUE)));
        hall.scoreNow(secretary(), session, id);
        assertThat(sessions.get(session).nowScoring()).isEqualTo(id);
    }

    @Test
    void whoHasNotDeclaredDoesNotScore() {
        DossierId id = people.dossier(commune, WAITING);
        SessionId session = people.callSession(id);
        sessions.openSession(people.open(session, "openSession"), Opening.OPENED, people.council(session), null);
        people.runWaiting(session);
        OpenTask sheet = sheets(id).get(0);
        assertThat(unchanged
                        .after(id, Rejected.class, () -> people.score(sheet, 60))
                        .key())
                .isEqualTo("conflict.declare.first");

        hall.declare(sheet.actor(), session, Map.of(id, " "));
        people.score(sheet, 60);
        assertThat(standing(id).handedIn()).hasSize(1);
        assertThat(conflicts.barred(id)).isEmpty();
    }

    @Test
    void onlyTheCouncilDeclaresAndOnlyForItsAgenda() {
        DossierId id = opened();
        SessionId session = sessionOf(id);
        Actor stranger = people.newcomer(Role.COUNCIL_MEMBER, province);
        unchanged.after(id, SessionUnknown.class, () -> hall.declare(stranger, session, Map.of(id, "Quen")));
        DossierId other = people.dossier(commune, WAITING);
        unchanged.rejects(id, "ties", () -> hall.declare(member(0), session, Map.of(other, "Quen")));

        people.go(id, WAITING);
        people.endSession(id);
        unchanged.rejects(id, "", () -> hall.declare(secretary(), session, Map.of(id, "Quen")));
    }

    @Test
    void noSheetAfterTheTerm() {
        DossierId id = opened();
        OpenTask sheet = sheets(id).get(0);
        clock.moveTo(clock.today().minusYears(1).plusYears(5).plusDays(1));
        assertThat(unchanged
                        .after(id, Rejected.class, () -> people.score(sheet, 60))
                        .key())
                .isEqualTo("session.term.ended");
    }

    @Test
    void whoHadToLeaveIsExcusedAsLongAsEnoughStay() {
        DossierId id = opened();
        SessionId session = sessionOf(id);
        List<OpenTask> sheets = sheets(id);
        assertThat(sheets).hasSize(MEMBERS + 1);
        PersonId first = sheets.get(1).actor().id();
        unchanged.rejects(id, "reason", () -> hall.excuse(secretary(), session, id, first, " "));
        hall.excuse(secretary(), session, id, first, "Ốm");
        hall.excuse(chair(), session, id, sheets.get(2).actor().id(), "Việc gấp");

        assertThat(unchanged
                        .after(id, TaskTaken.class, () -> people.score(sheets.get(1), 60))
                        .how())
                .isEqualTo(TaskTaken.How.FALLEN_AWAY);
        unchanged.rejects(id, "member", () -> hall.excuse(secretary(), session, id, first, "Ốm"));
        PersonId third = sheets.get(3).actor().id();
        assertThat(unchanged
                        .after(id, Rejected.class, () -> hall.excuse(secretary(), session, id, third, "Ốm"))
                        .key())
                .isEqualTo("session.quorum.missed");
        people.score(sheets.get(3), 60);
        unchanged.rejects(id, "member", () -> hall.excuse(secretary(), session, id, third, "Ốm"));

        people.go(id, WAITING);
        people.endSession(id);
        assertThat(evaluations.confirmed(dossiers.get(id)).get(0).sheets()).hasSize(MEMBERS - 1);
    }

    @Test
    void whoDeclaresATieBeforeScoringGetsNoSheetOfIt() {
        DossierId id = opened();
        SessionId session = sessionOf(id);
        OpenTask sheet = sheets(id).get(2);
        Actor tied = sheet.actor();
        hall.declare(tied, session, Map.of(id, "Em gái tôi góp vốn"));

        assertThat(conflicts.barred(id)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.DECLARED);
            assertThat(conflict.words()).isEqualTo("Em gái tôi góp vốn");
        });
        assertThat(standing(id).members()).hasSize(MEMBERS).doesNotContain(tied.id());
        assertThatThrownBy(() -> inbox.open(tied, "scoreProduct", sheet.id())).isInstanceOf(TaskUnknown.class);
        unchanged.after(id, TaskUnknown.class, () -> people.score(sheet, 60));
        assertThatThrownBy(() -> dossiers.see(tied, id)).isInstanceOf(DossierUnknown.class);

        people.go(id, WAITING);
        people.endSession(id);
        assertThat(evaluations.confirmed(dossiers.get(id)).get(0).sheets())
                .hasSize(MEMBERS)
                .extracting(ScoreSheet::person)
                .doesNotContain(tied.id());
    }

    @Test
    void whoDeclaresATieAfterHandingInTakesTheSheetOutOfTheResult() {
        DossierId id = opened();
        List<OpenTask> sheets = sheets(id);
        sheets.forEach(sheet -> people.score(sheet, sheet.equals(sheets.get(1)) ? 68 : 60));
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, null, false);
        Evaluation before = evaluations.latest(id).orElseThrow();
        hall.declare(sheets.get(1).actor(), sessionOf(id), Map.of(id, "Tôi mới biết"));

        Evaluation after = evaluations.latest(id).orElseThrow();
        assertThat(Objects.requireNonNull(before.mean())).isGreaterThan(after.mean());
        assertThat(after.mean()).isEqualByComparingTo("60");
        assertThat(standing(id).sheets()).isEqualTo(MEMBERS);
        people.go(id, WAITING);
        people.endSession(id);
        assertThat(evaluations
                        .confirmed(dossiers.get(id))
                        .get(0)
                        .explained()
                        .mean()
                        .members())
                .isEqualTo(MEMBERS);
    }

    @Test
    void whatIsConfirmedIsOpenedAgainByTwoPeopleOnly() {
        DossierId id = opened();
        Actor late = sheets(id).get(3).actor();
        people.go(id, WAITING);
        assertThat(standing(id).confirmed()).isTrue();
        assertThat(unchanged
                        .after(id, Rejected.class, () -> hall.declare(late, sessionOf(id), Map.of(id, "Tôi mới biết")))
                        .key())
                .isEqualTo("conflict.declare.tooLate");

        hall.declare(secretary(), sessionOf(id), Map.of(id, "Tôi không chấm nhưng là họ hàng"));
        assertThat(conflicts.barred(id)).hasSize(1);
    }

    @Test
    void aProductIsPutOffToAnotherSession() {
        DossierId stays = people.dossier(commune, WAITING);
        DossierId deferred = people.dossier(commune, WAITING);
        SessionId session = people.callSession(stays, deferred);
        people.openSession(session);
        OpenTask sheet = sheets(deferred).get(0);
        people.score(sheet, 90);
        assertThat(unchanged
                        .after(deferred, Rejected.class, () -> hall.defer(chair(), session, deferred, " "))
                        .field())
                .isEqualTo("reason");
        unchanged.after(
                deferred, SessionUnknown.class, () -> hall.defer(member(0), session, deferred, "Thiếu mẫu thử"));

        hall.defer(secretary(), session, deferred, "Thiếu mẫu thử");

        assertThat(people.waitsAt(deferred)).isEmpty();
        assertThat(sessions.get(session).agenda()).containsExactly(stays);
        assertThat(agendas.waiting(province)).extracting(Dossier::id).contains(deferred);
        assertThat(unchanged
                        .after(deferred, Rejected.class, () -> hall.defer(chair(), session, deferred, "Lần nữa"))
                        .field())
                .isEqualTo("product");
        people.go(stays, WAITING);
        people.endSession(stays);
        people.go(deferred, THREE_STARS.stoppingAt("confirmResult"));
        assertThat(evaluations.latest(deferred).orElseThrow())
                .satisfies(evaluation -> assertThat(evaluation.round()).isEqualTo(1))
                .satisfies(evaluation -> assertThat(evaluation.mean()).isLessThan(BigDecimal.valueOf(70)));
    }

    @Test
    void aProductWithdrawnInTheMiddleHoldsNothingUp() {
        DossierId before = people.dossier(commune, WAITING);
        DossierId after = people.dossier(commune, WAITING);
        DossierId stays = people.dossier(commune, WAITING);
        SessionId session = people.callSession(before, after, stays);
        people.openSession(session);
        OpenTask sheet = sheets(before).get(0);
        people.score(sheet, 60);
        withdraw(before);
        assertThat(unchanged
                        .after(before, TaskTaken.class, () -> people.score(sheet, 61))
                        .how())
                .isEqualTo(TaskTaken.How.DONE);
        assertThat(inbox.openOf(before)).isEmpty();
        people.go(after, WAITING);
        people.go(stays, WAITING);
        withdraw(after);
        people.endSession(stays);

        assertThat(sessions.get(session).state()).isEqualTo(Session.State.ENDED);
        assertThat(dossiers.get(stays).stars()).isEqualTo(3);
        assertThat(dossiers.get(after).stars()).isNull();
        assertThat(evaluations.confirmed(dossiers.get(after))).isEmpty();
        assertThat(evaluations.confirmed(dossiers.get(before))).isEmpty();
    }

    @Test
    void theChairsConfirmationComesLast() {
        DossierId id = opened();
        sheets(id).forEach(sheet -> people.score(sheet, 60));
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, null, false);
        assertThat(standing(id).confirmed()).isFalse();
        evaluations.confirmResult(people.open(id, "confirmResult"), Confirmation.CONFIRMED, null);
        assertThat(standing(id).confirmed()).isTrue();
        assertThat(people.waitsAt(id)).isEmpty();
        assertThat(dossiers.get(id).stars()).isNull();
    }

    private DossierId opened() {
        DossierId id = people.dossier(commune, WAITING);
        people.openSession(people.callSession(id));
        return id;
    }

    private List<OpenTask> sheets(DossierId id) {
        return people.openAll(id, "scoreProduct");
    }

    private Agendas.Standing standing(DossierId id) {
        return Objects.requireNonNull(agendas.standings(sessionOf(id)).get(id));
    }

    private SessionId sessionOf(DossierId id) {
        return agendas.sessionOf(id).orElseThrow();
    }

    private void withdraw(DossierId id) {
        dossiers.withdraw(people.actor(dossiers.get(id).producer()), id, "Chưa muốn dự");
    }

    private Actor member(int number) {
        return people.actors(Role.COUNCIL_MEMBER, province).get(number);
    }

    private Actor chair() {
        return people.actor(Role.COUNCIL_CHAIR, province);
    }

    private Actor secretary() {
        return people.actor(Role.COUNCIL_SECRETARY, province);
    }
}
