package vn.ocop.workflow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;

/** The Youth Union's support: needs, referral to the province, plan, carrying out, readiness. */
@UseCaseTest
class SupportCasesTest {

    private static final Story TO_NEEDS = THREE_STARS.stoppingAt("assessNeeds");

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final SupportCases support;
    private final Evaluations evaluations;
    private final Inbox inbox;

    SupportCasesTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            SupportCases support,
            Evaluations evaluations,
            Inbox inbox) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.support = support;
        this.evaluations = evaluations;
        this.inbox = inbox;
    }

    @Test
    void needsAndTheReasonOfAReferralAreWrittenDown() {
        DossierId id = people.supportedDossier(TO_NEEDS);
        OpenTask task = people.open(id, "assessNeeds");

        unchanged.rejects(id, "needs", () -> support.assessNeeds(task, SupportNeed.SUPPORT, " ", null));
        unchanged.rejects(id, "needs", () -> support.assessNeeds(task, SupportNeed.REFER, null, "Cần vốn"));
        unchanged.rejects(id, "referralReason", () -> support.assessNeeds(task, SupportNeed.REFER, "Bao bì", ""));
    }

    @Test
    void whoNeedsNothingGoesOn() {
        DossierId id = people.supportedDossier(TO_NEEDS);
        support.assessNeeds(people.open(id, "assessNeeds"), SupportNeed.NONE, null, null);

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
    }

    @Test
    void theProvincialUnionTakesACaseOver() {
        DossierId id = referred();
        WorkItem referral = inbox.openOf(id).get(0);
        assertThat(referral.office()).isEqualTo(new Office(Role.UNION_OFFICER, UnitId.union(PROVINCE)));
        OpenTask task = people.open(id, "answerReferral");
        unchanged.rejects(id, "words", () -> support.answerReferral(task, ReferralAnswer.TAKEN, " "));

        support.answerReferral(task, ReferralAnswer.TAKEN, "Tỉnh đoàn nhận");

        assertThat(dossiers.get(id).referred()).isTrue();
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("planSupport");
            assertThat(item.office().unit()).isEqualTo(UnitId.union(PROVINCE));
        });
    }

    @Test
    void theProvincialUnionReturnsACaseWithAdvice() {
        DossierId id = referred();
        support.answerReferral(people.open(id, "answerReferral"), ReferralAnswer.RETURNED, "Đoàn xã tự làm được");

        assertThat(dossiers.get(id).referred()).isFalse();
        assertThat(support.of(id).orElseThrow().referralAnswer()).isEqualTo("Đoàn xã tự làm được");
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("assessNeeds");
            assertThat(item.office().unit()).isEqualTo(UnitId.union(COMMUNE));
        });
    }

    private DossierId referred() {
        DossierId id = people.supportedDossier(TO_NEEDS);
        support.assessNeeds(people.open(id, "assessNeeds"), SupportNeed.REFER, "Bao bì, vốn", "Vượt khả năng");
        return id;
    }

    @Test
    void aPlanNamesKnownKindsOfSupport() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask task = people.open(id, "planSupport");

        unchanged.rejects(id, "items", () -> support.planSupport(task, "Cán bộ", List.of()));
        unchanged.rejects(id, "items", () -> support.planSupport(task, "Cán bộ", List.of(item("YS04"), item("YS99"))));
    }

    @Test
    void everyItemIsATaskOfItsOwnAndDueAsPlanned() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("carryOutSupport"));

        List<SupportItem> items = support.of(id).orElseThrow().items();
        assertThat(inbox.openOf(id))
                .hasSize(2)
                .extracting(WorkItem::dueOn)
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(SupportItem::plannedOn).toList());
        OpenTask first = people.openAll(id, "carryOutSupport").get(0);
        assertThat(support.item(first).id()).isEqualTo(Long.parseLong(String.valueOf(first.item())));
        unchanged.rejects(
                id, "doneOn", () -> support.carryOutSupport(first, clock.today().plusDays(1), "Xong"));
        unchanged.rejects(id, "result", () -> support.carryOutSupport(first, clock.today(), "  "));

        support.carryOutSupport(first, clock.today(), "Đã hướng dẫn");

        assertThat(support.of(id).orElseThrow().open()).hasSize(1);
        assertThat(people.waitsAt(id)).containsExactly("carryOutSupport");
    }

    @Test
    void moreSupportIsPlannedAndOnlyThatIsCarriedOut() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("confirmReadiness"));
        support.confirmReadiness(people.open(id, "confirmReadiness"), Readiness.MORE_SUPPORT, "Thiếu tem nhãn");
        assertThat(people.waitsAt(id)).containsExactly("planSupport");
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.SUPPORT);

        support.planSupport(people.open(id, "planSupport"), "Cán bộ", List.of(item("YS05")));
        assertThat(people.waitsAt(id)).containsExactly("carryOutSupport");
        support.carryOutSupport(people.open(id, "carryOutSupport"), clock.today(), "Đã xong");
        support.confirmReadiness(people.open(id, "confirmReadiness"), Readiness.READY, null);

        assertThat(support.of(id).orElseThrow().items()).hasSize(3).allMatch(item -> item.doneOn() != null);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
    }

    @Test
    void whoSupportedAProductDoesNotScoreIt() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("carryOutSupport"), true);
        Actor both = people.newcomer(
                new Office(Role.UNION_OFFICER, UnitId.union(commune)),
                new Office(Role.COUNCIL_MEMBER, UnitId.council(province)));
        WorkItem item = inbox.openOf(id).get(0);
        support.carryOutSupport(inbox.open(both, item.step(), item.taskId()), clock.today(), "Đã hướng dẫn");

        people.go(id, THREE_STARS.stoppingAt("scoreProduct"));

        assertThat(evaluations.latest(id).orElseThrow().members()).isNotEmpty().doesNotContain(both.id());
    }

    private SupportItem item(String type) {
        return new SupportItem(type, "Cán bộ Đoàn", null, null, clock.today().plusDays(7));
    }
}
