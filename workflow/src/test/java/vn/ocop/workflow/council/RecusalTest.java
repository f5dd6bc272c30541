package vn.ocop.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Inbox.View;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Particulars;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Relative;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Boards.Board;

/** For whoever is barred from a product it does not exist in the council; the others go on without them. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecusalTest {

    private static final Story WAITING = THREE_STARS.stoppingAt(Story.AWAIT_SESSION);

    private final TestPeople people;
    private final Unchanged unchanged;
    private final People persons;
    private final Councils councils;
    private final Conflicts conflicts;
    private final Boards boards;
    private final Dossiers dossiers;
    private final Packages packages;
    private final Evaluations evaluations;
    private final Inbox inbox;

    private String commune = "";
    private String otherCommune = "";
    private String province = "";
    private DossierId id = new DossierId(0);

    RecusalTest(
            TestPeople people,
            Unchanged unchanged,
            People persons,
            Councils councils,
            Conflicts conflicts,
            Boards boards,
            Dossiers dossiers,
            Packages packages,
            Evaluations evaluations,
            Inbox inbox) {
        this.people = people;
        this.unchanged = unchanged;
        this.persons = persons;
        this.councils = councils;
        this.conflicts = conflicts;
        this.boards = boards;
        this.dossiers = dossiers;
        this.packages = packages;
        this.evaluations = evaluations;
        this.inbox = inbox;
    }

    @BeforeAll
    void aCouncilWithADeputy() {
        List<String> communes = people.freshCommunes();
        commune = communes.get(0);
        otherCommune = communes.get(1);
        province = TestPeople.provinceOf(commune);
        people.newcomer(Role.COUNCIL_CHAIR, province);
        people.newcomer(Role.COUNCIL_CHAIR, province);
    }

    @BeforeEach
    void aProduct() {
        id = people.dossier(commune, THREE_STARS.stoppingAt("receivePackage"));
    }

    @Test
    void theDossierDoesNotExistForABarredMember() {
        Actor member = people.actors(Role.COUNCIL_MEMBER, province).get(0);
        Actor other = people.actors(Role.COUNCIL_MEMBER, province).get(1);
        tie(member);
        people.go(id, WAITING);

        assertThat(conflicts.barred(id)).extracting(Conflict::person).containsExactly(member.id());
        assertThatThrownBy(() -> dossiers.see(member, id)).isInstanceOf(DossierUnknown.class);
        assertThat(dossiers.see(other, id).id()).isEqualTo(id);
        String product = dossiers.get(id).product();
        assertThat(dossiers.page(member, product, null, 0))
                .extracting(Dossier::id)
                .doesNotContain(id);
        assertThat(dossiers.page(other, product, null, 0))
                .extracting(Dossier::id)
                .contains(id);

        SessionId session = people.callSession(id);
        Board hers = boards.see(member, session);
        assertThat(hers.lines()).singleElement().satisfies(line -> {
            assertThat(line.dossier()).isNull();
            assertThat(line.standing()).isNull();
            assertThat(line.quorum()).isNull();
        });
        assertThat(boards.see(other, session).lines()).singleElement().satisfies(line -> assertThat(
                        Objects.requireNonNull(line.dossier()).id())
                .isEqualTo(id));
    }

    @Test
    void sheGetsNoSheetAndTheQuorumIsOfTheOthers() {
        Actor member = people.actors(Role.COUNCIL_MEMBER, province).get(0);
        DossierId free = people.dossier(commune, WAITING);
        tie(member);
        people.go(id, WAITING);
        SessionId session = people.callSession(id, free);
        people.openSession(session);

        assertThat(inbox.openOf(free)).extracting(WorkItem::holder).contains(member.id());
        assertThat(inbox.openOf(id))
                .hasSize(inbox.openOf(free).size() - 1)
                .extracting(WorkItem::holder)
                .doesNotContain(member.id());
        Board board = boards.see(people.actor(Role.COUNCIL_SECRETARY, province), session);
        assertThat(Objects.requireNonNull(board.lines().get(0).quorum()).base())
                .isEqualTo(Objects.requireNonNull(board.lines().get(1).quorum()).base() - 1);
    }

    @Test
    void aSubstituteTakesHerPlace() {
        Actor member = people.actors(Role.COUNCIL_MEMBER, province).get(0);
        tie(member);
        people.go(id, WAITING);
        SessionId session = people.callSession(id);
        PersonId substitute = councils.current(Seat.Kind.COUNCIL, province)
                .orElseThrow()
                .seats(Seat.SUBSTITUTE)
                .get(0)
                .person();
        Set<PersonId> present = new HashSet<>(people.council(session));
        present.add(substitute);
        people.openSession(session, present);

        assertThat(inbox.openOf(id))
                .extracting(WorkItem::holder)
                .contains(substitute)
                .doesNotContain(member.id());
        Board board = boards.see(people.actor(Role.COUNCIL_SECRETARY, province), session);
        assertThat(Objects.requireNonNull(board.lines().get(0).quorum()).base()).isEqualTo(present.size() - 2);
    }

    @Test
    void tasksOfTheOfficeAreNeitherListedNorCountedNorOpened() {
        Actor advisor = people.actor(Role.ADVISOR, province);
        Actor colleague = people.newcomer(Role.ADVISOR, province);
        tie(advisor);
        people.go(id, THREE_STARS.stoppingAt("reviewDossier"));
        String task = inbox.openOf(id).get(0).taskId();

        inbox.release(people.open(id, "reviewDossier").actor(), task); // it may have been shared out
        assertThat(listed(advisor)).doesNotContain(task);
        assertThat(listed(colleague)).contains(task);
        assertThat(inbox.counts(advisor).all())
                .isEqualTo(inbox.counts(colleague).all() - 1);
        assertThat(inbox.counts(advisor).open())
                .isEqualTo(inbox.counts(colleague).open() - 1);
        assertThatThrownBy(() -> inbox.open(advisor, "reviewDossier", task)).isInstanceOf(TaskUnknown.class);
        unchanged.after(id, TaskUnknown.class, () -> inbox.claim(advisor, task));
        assertThat(inbox.open(colleague, "reviewDossier", task).dossier()).isEqualTo(id);
    }

    @Test
    void aBarredChairLeavesTheResultToTheDeputy() {
        Actor chair = people.actors(Role.COUNCIL_CHAIR, province).get(0);
        tie(chair);
        people.go(id, WAITING);
        Actor deputy = people.actors(Role.COUNCIL_CHAIR, province).get(1);
        SessionId session = people.callSession(id);
        people.openSession(session);
        people.openAll(id, "scoreProduct").forEach(sheet -> people.score(sheet, 60));
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, null, false);
        String task = inbox.openOf(id).get(0).taskId();
        assertThatThrownBy(() -> inbox.open(chair, "confirmResult", task)).isInstanceOf(TaskUnknown.class);
        unchanged.after(
                id,
                TaskUnknown.class,
                () -> evaluations.confirmResult(
                        new OpenTask(task, "confirmResult", id, chair, null), Confirmation.CONFIRMED, null));

        evaluations.confirmResult(inbox.open(deputy, "confirmResult", task), Confirmation.CONFIRMED, null);
        people.endSession(id);
        assertThat(dossiers.get(id).stars()).isEqualTo(3);
    }

    @Test
    void somebodyWithTheOfficeButWithoutASeatIsBarredToo() {
        Actor seatless = people.newcomer(Role.COUNCIL_CHAIR, province);
        tie(seatless);
        people.go(id, WAITING);
        assertThat(conflicts.barred(id)).extracting(Conflict::person).containsExactly(seatless.id());
        assertThatThrownBy(() -> dossiers.see(seatless, id)).isInstanceOf(DossierUnknown.class);
    }

    @Test
    void whoeverGetsASeatIsLookedAtBeforeSeeingAnyDossier() {
        Actor next = people.newcomer();
        tie(next);
        people.go(id, WAITING);
        Council before = councils.current(Seat.Kind.ADVISORY, province).orElseThrow();
        List<SeatHolder> seats = Stream.concat(
                        before.seats().stream(),
                        Stream.of(SeatHolder.member(next.id(), next.name(), Seat.ADVISOR, null)))
                .toList();
        councils.setUp(
                people.newcomer(Role.AGENCY_OFFICER, province),
                Seat.Kind.ADVISORY,
                province,
                new Founding("2/QĐ", before.decidedOn(), before.termFrom(), before.termUntil(), seats));

        Actor advisor = persons.find(next.id()).orElseThrow().actor();
        assertThat(advisor.holds(Role.ADVISOR)).isTrue();
        assertThat(conflicts.barred(id)).extracting(Conflict::person).containsExactly(next.id());
        assertThatThrownBy(() -> dossiers.see(advisor, id)).isInstanceOf(DossierUnknown.class);
    }

    @Test
    void whatSomebodyDoesInAnotherOfficeStaysTheirs() {
        id = people.dossier(otherCommune, THREE_STARS.stoppingAt("receivePackage"));
        Actor both = people.newcomer(
                new Office(Role.COMMUNE_OFFICER, UnitId.administration(otherCommune)),
                new Office(Role.ADVISOR, UnitId.council(province)));
        people.go(id, THREE_STARS.stoppingAt("checkPackage"));
        assertThat(conflicts.barred(id)).extracting(Conflict::kind).containsExactly(Conflict.Kind.SAME_COMMUNE);
        packages.checkPackage(people.open(id, "checkPackage"), PackageCompleteness.INCOMPLETE, "Thiếu nhãn", List.of());
        String task = inbox.openOf(id).get(0).taskId();

        assertThat(listed(both)).contains(task);
        assertThat(dossiers.see(both, id).id()).isEqualTo(id);
        packages.completePackage(inbox.open(both, "completePackage", task), Map.of(), "Đã bổ sung nhãn");
        people.go(id, THREE_STARS.stoppingAt("reviewDossier"));
        String review = inbox.openOf(id).get(0).taskId();
        assertThat(listed(both)).doesNotContain(review);
        assertThatThrownBy(() -> inbox.open(both, "reviewDossier", review)).isInstanceOf(TaskUnknown.class);
    }

    /** A sister of the person represents the producer of the product. */
    private void tie(Actor person) {
        String representative = dossiers.get(id).producer().details().representative();
        persons.describe(
                person, new Particulars(null, null, null, List.of(new Relative(representative, "chị ruột", null))));
    }

    private List<String> listed(Actor actor) {
        return inbox.list(actor, View.ALL, dossiers.get(id).product(), 0)
                .map(WorkItem::taskId)
                .getContent();
    }
}
