package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.TaskNotYours;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;

/** Which dossiers and tasks exist for whom, and that lists, counts and single pages say the same. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // few provinces are there to be had
class VisibilityTest {

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Inbox inbox;

    private String commune = "";
    private String sister = "";
    private String province = "";
    private String elsewhere = "";

    VisibilityTest(TestPeople people, Dossiers dossiers, Inbox inbox) {
        this.people = people;
        this.dossiers = dossiers;
        this.inbox = inbox;
    }

    @BeforeAll
    void places() {
        List<String> communes = people.freshCommunes();
        commune = communes.get(0);
        sister = communes.get(1);
        province = TestPeople.provinceOf(commune);
        elsewhere = people.freshCommune();
    }

    @Test
    void aDossierAtTheCommuneExistsForItsOwnPeopleOnly() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("receiveDossier"));
        Actor producer = people.actor(dossiers.get(id).producer());

        assertThat(Map.of(
                        "producer", producer,
                        "officer", holding(Role.COMMUNE_OFFICER, commune),
                        "leader", holding(Role.COMMUNE_LEADER, commune),
                        "agency", holding(Role.AGENCY_OFFICER, province),
                        "manager", holding(Role.MANAGER, province),
                        "approver", holding(Role.APPROVER, province),
                        "ministry", holding(Role.AGENCY_OFFICER, UnitId.CENTRE),
                        "central manager", holding(Role.MANAGER, UnitId.CENTRE)))
                .allSatisfy((who, actor) -> assertThat(sees(actor, id)).isTrue());
        assertThat(Map.ofEntries(
                        Map.entry("officer of another commune", holding(Role.COMMUNE_OFFICER, sister)),
                        Map.entry("officer of another province's commune", holding(Role.COMMUNE_OFFICER, elsewhere)),
                        Map.entry(
                                "agency of another province",
                                holding(Role.AGENCY_OFFICER, TestPeople.provinceOf(elsewhere))),
                        Map.entry("Union without a request", holding(Role.UNION_OFFICER, commune)),
                        Map.entry("provincial Union", holding(Role.UNION_OFFICER, province)),
                        Map.entry("another producer", people.actor(people.producer(commune))),
                        Map.entry("advisor before the hand-up", holding(Role.ADVISOR, province)),
                        Map.entry("member before the hand-up", holding(Role.COUNCIL_MEMBER, province)),
                        Map.entry("chair before the hand-up", holding(Role.COUNCIL_CHAIR, province)),
                        Map.entry("central member", holding(Role.COUNCIL_MEMBER, UnitId.CENTRE)),
                        Map.entry("administrator", holding(Role.ADMINISTRATOR, UnitId.CENTRE)),
                        Map.entry("nobody", new Actor(new PersonId(0), "Không", Set.of()))))
                .allSatisfy((who, actor) -> assertThat(sees(actor, id)).isFalse());
    }

    @Test
    void theUnionSeesWhatAskedForSupport() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("assessNeeds"), true);

        assertThat(sees(holding(Role.UNION_OFFICER, commune), id)).isTrue();
        assertThat(sees(holding(Role.UNION_LEADER, province), id)).isTrue();
        assertThat(sees(holding(Role.UNION_OFFICER, UnitId.CENTRE), id)).isTrue();
        assertThat(sees(holding(Role.UNION_OFFICER, sister), id)).isFalse();
        assertThat(sees(holding(Role.UNION_OFFICER, TestPeople.provinceOf(elsewhere)), id))
                .isFalse();
    }

    @Test
    void councilsSeeWhatWasHandedUpToThemAndKeepSeeingIt() {
        DossierId id = people.dossier(commune, FIVE_STARS.stoppingAt("receivePackage"));
        Actor member = holding(Role.COUNCIL_MEMBER, province);
        Actor central = holding(Role.COUNCIL_MEMBER, UnitId.CENTRE);
        assertThat(sees(member, id)).isTrue();
        assertThat(sees(central, id)).isFalse();

        people.go(id, FIVE_STARS);

        assertThat(sees(member, id)).isTrue();
        assertThat(sees(central, id)).isTrue();
        assertThat(sees(holding(Role.COUNCIL_MEMBER, TestPeople.provinceOf(elsewhere)), id))
                .isFalse();
    }

    @Test
    void listsCountsAndSinglePagesAgree() {
        places(); // where nothing was handed in yet
        people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        people.dossier(commune, THREE_STARS.stoppingAt("assessNeeds"), true);
        people.dossier(sister, THREE_STARS.stoppingAt("receivePackage"));
        people.dossier(elsewhere, THREE_STARS.stoppingAt("receivePackage"), true);
        Actor everywhere = holding(Role.MANAGER, UnitId.CENTRE);
        List<Dossier> all = Stream.of(commune, sister, elsewhere)
                .flatMap(place -> dossiers.page(holding(Role.COMMUNE_OFFICER, place), "", null, 0).stream())
                .toList();
        assertThat(all).hasSize(4).allMatch(dossier -> sees(everywhere, dossier.id()));

        Stream.of(Role.values())
                .filter(role -> role != Role.PRODUCER)
                .flatMap(role -> Stream.of(commune, sister, elsewhere, province).map(place -> holding(role, place)))
                .forEach(actor -> {
                    long seen =
                            all.stream().filter(one -> sees(actor, one.id())).count();
                    var page = dossiers.page(actor, "", null, 0);
                    assertThat(page.getTotalElements()).as(actor.toString()).isEqualTo(seen);
                    assertThat(page.getContent()).hasSize((int) seen);
                });
    }

    @Test
    void anotherUnitsTaskDoesNotExist() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        String task = inbox.openOf(id).get(0).taskId();

        assertThat(Stream.of(
                        holding(Role.COMMUNE_OFFICER, sister),
                        holding(Role.COMMUNE_OFFICER, elsewhere),
                        holding(Role.AGENCY_OFFICER, province),
                        holding(Role.UNION_OFFICER, commune),
                        people.actor(dossiers.get(id).producer()),
                        new Actor(new PersonId(0), "Không", Set.of())))
                .allSatisfy(actor -> {
                    assertThatThrownBy(() -> inbox.open(actor, "screenIdea", task))
                            .isInstanceOf(TaskUnknown.class);
                    assertThatThrownBy(() -> inbox.claim(actor, task)).isInstanceOf(TaskUnknown.class);
                    assertThatThrownBy(() -> inbox.release(actor, task)).isInstanceOf(TaskUnknown.class);
                    assertThat(inbox.list(actor, Inbox.View.ALL, "", 0)).isEmpty();
                    assertThat(inbox.counts(actor)).isEqualTo(new Inbox.Counts(0, 0, 0));
                });
        assertThatThrownBy(() -> inbox.open(holding(Role.COMMUNE_OFFICER, commune), "signProposal", task))
                .as("the task of another step")
                .isInstanceOf(TaskUnknown.class);
        assertThatThrownBy(() -> inbox.open(holding(Role.COMMUNE_OFFICER, commune), "screenIdea", "no-such-task"))
                .isInstanceOf(TaskUnknown.class);
    }

    @Test
    void anotherRolesTaskInTheSameUnitIsNotOnesOwn() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        String task = inbox.openOf(id).get(0).taskId();
        Actor leader = holding(Role.COMMUNE_LEADER, commune);

        assertThatThrownBy(() -> inbox.open(leader, "screenIdea", task)).isInstanceOf(TaskNotYours.class);
        assertThatThrownBy(() -> inbox.claim(leader, task)).isInstanceOf(TaskNotYours.class);
        assertThat(inbox.list(leader, Inbox.View.OPEN, "", 0)).isEmpty();
    }

    @Test
    void aMembersSheetIsNobodyElses() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct"));
        WorkItem sheet = inbox.openOf(id).get(0);
        Actor late = people.newcomer(Role.COUNCIL_MEMBER, province);

        assertThatThrownBy(() -> inbox.open(late, "scoreProduct", sheet.taskId()))
                .isInstanceOf(TaskTaken.class);
        assertThat(inbox.counts(late)).isEqualTo(new Inbox.Counts(0, 0, 0));
        assertThat(people.openAll(id, "scoreProduct"))
                .allSatisfy(
                        task -> assertThat(inbox.counts(task.actor()).mine()).isEqualTo(1));
    }

    @Test
    void theUnionMayDoTheProducersTasksWithConsentOnly() {
        DossierId assisted = people.assistedDossier(commune, THREE_STARS.stoppingAt("prepareDossier"));
        DossierId own = people.dossier(commune, THREE_STARS.stoppingAt("prepareDossier"), true);
        Actor union = holding(Role.UNION_OFFICER, commune);

        assertThatCode(() -> inbox.open(
                        union, "prepareDossier", inbox.openOf(assisted).get(0).taskId()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> inbox.open(
                        union, "prepareDossier", inbox.openOf(own).get(0).taskId()))
                .isInstanceOf(TaskUnknown.class);
    }

    @Test
    void theViewsOfTheInboxAndTheirCountsAgree() {
        places(); // where nothing waits yet
        for (int n = 0; n < 4; n++) {
            people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        }
        Actor officer = people.newcomer(Role.COMMUNE_OFFICER, commune);
        Actor colleague = people.newcomer(Role.COMMUNE_OFFICER, commune);
        List<WorkItem> open = inbox.list(officer, Inbox.View.OPEN, "", 0).getContent();
        inbox.claim(officer, open.get(0).taskId());
        inbox.claim(colleague, open.get(1).taskId());

        assertThat(inbox.counts(officer)).isEqualTo(new Inbox.Counts(1, 2, 4));
        for (Inbox.View view : Inbox.View.values()) {
            assertThat(inbox.list(officer, view, "", 0).getTotalElements())
                    .isEqualTo(inbox.counts(officer).of(view));
        }
        assertThatThrownBy(() -> inbox.release(colleague, open.get(0).taskId())).isInstanceOf(TaskTaken.class);
        inbox.release(officer, open.get(0).taskId());
        assertThat(inbox.counts(officer)).isEqualTo(new Inbox.Counts(0, 3, 4));
    }

    @Test
    void whoLeavesAnOfficeLeavesItsTasks() {
        people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        Actor officer = people.newcomer(Role.COMMUNE_OFFICER, commune);
        inbox.claim(
                officer,
                inbox.list(officer, Inbox.View.OPEN, "", 0).getContent().get(0).taskId());

        Actor former = new Actor(officer.id(), officer.name(), Set.of());

        assertThat(inbox.list(former, Inbox.View.MINE, "", 0)).isEmpty();
        assertThat(inbox.counts(former)).isEqualTo(new Inbox.Counts(0, 0, 0));
    }

    private boolean sees(Actor actor, DossierId id) {
        boolean listed = dossiers.page(actor, "", null, 0).stream()
                .anyMatch(one -> one.id().equals(id));
        try {
            dossiers.see(actor, id);
            assertThat(listed || dossiers.page(actor, "", null, 0).getTotalPages() > 1)
                    .isTrue();
            return true;
        } catch (DossierUnknown e) {
            assertThat(listed).isFalse();
            return false;
        }
    }

    /** Somebody with this one office; visibility asks for nothing else of a person. */
    private static Actor holding(Role role, String place) {
        return new Actor(new PersonId(0), role + " " + place, Set.of(new Office(role, new UnitId(role.body(), place))));
    }
}
