package vn.ocop.workflow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.FOUR_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.CentralApproval;
import vn.ocop.processes.Outcome.CentralResultUse;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;

/** The council: independent sheets, deviation and discussion, confirmation, and what province and centre make of it. */
@UseCaseTest
class EvaluationsTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Packages packages;
    private final Evaluations evaluations;
    private final Certificates certificates;
    private final People accounts;

    EvaluationsTest(
            TestPeople people,
            Unchanged unchanged,
            Dossiers dossiers,
            Preparations preparations,
            Packages packages,
            Evaluations evaluations,
            Certificates certificates,
            People accounts) {
        this.people = people;
        this.unchanged = unchanged;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.packages = packages;
        this.evaluations = evaluations;
        this.certificates = certificates;
        this.accounts = accounts;
    }

    @Test
    void marksMustBeOfTheSheet() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("scoreProduct"));
        OpenTask task = people.open(id, "scoreProduct");

        unchanged.rejects(
                id,
                "option[uniqueness]",
                () -> evaluations.scoreProduct(task, Marks.NONE.with("uniqueness", Mark.of("1.2-1")), Set.of(), null));
        unchanged.rejects(
                id,
                "option[nothing]",
                () -> evaluations.scoreProduct(task, Marks.NONE.with("nothing", Mark.of("1.2-1")), Set.of(), null));
    }

    @Test
    void sheetsAreSealedUntilEverybodyHasHandedIn() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("scoreProduct"));
        OpenTask first = people.openAll(id, "scoreProduct").get(0);
        evaluations.scoreProduct(first, marks(id, 60), Set.of(), "Ngon");
        OpenTask second = people.openAll(id, "scoreProduct").get(0);

        assertThat(evaluations.own(second)).isEmpty();
        assertThat(evaluations.own(first)).isPresent();
        assertThatThrownBy(() -> evaluations.forConsolidation(second)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evaluations.spread(second)).isInstanceOf(IllegalArgumentException.class);
        assertThat(evaluations.confirmed(dossiers.get(id))).isEmpty();
    }

    @Test
    void beyondTheLimitTheCouncilDiscussesAndScoresAgain() {
        DossierId id = scored(60, 60, 75);
        OpenTask consolidate = people.open(id, "consolidateScores");
        unchanged.rejects(
                id, "discussion", () -> evaluations.consolidateScores(consolidate, Findings.NONE, null, false));
        unchanged.rejects(
                id, "keep", () -> evaluations.consolidateScores(consolidate, Findings.NONE, "Đã thảo luận", true));

        evaluations.consolidateScores(consolidate, Findings.NONE, "Thảo luận về tiếp thị", false);
        assertThat(people.waitsAt(id)).hasSize(3).containsOnly("rescoreProduct");
        List<OpenTask> again = people.openAll(id, "rescoreProduct");
        assertThat(evaluations.spread(again.get(0)).difference()).isEqualTo(15);
        unchanged.rejects(id, "remark", () -> evaluations.rescoreProduct(again.get(0), marks(id, 66), Set.of(), " "));
        again.forEach(task -> evaluations.rescoreProduct(task, marks(id, 66), Set.of(), "Thống nhất"));

        assertThat(evaluations
                        .forConsolidation(people.open(id, "consolidateScores"))
                        .sheets())
                .hasSize(3)
                .allSatisfy(sheet -> {
                    assertThat(sheet.round()).isEqualTo(2);
                    assertThat(sheet.total()).isEqualTo(66);
                });
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, null, false);
        assertThat(people.waitsAt(id)).containsExactly("confirmResult");
        assertThat(evaluations.latest(id).orElseThrow().discussion()).isEqualTo("Thảo luận về tiếp thị");
    }

    @Test
    void afterADiscussionWhatStillDiffersMayBeKept() {
        DossierId id = scored(60, 60, 75);
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, "Thảo luận", false);
        people.openAll(id, "rescoreProduct")
                .forEach(task -> evaluations.rescoreProduct(
                        task, marks(id, evaluations.own(task).orElseThrow().total()), Set.of(), "Giữ nguyên"));
        OpenTask consolidate = people.open(id, "consolidateScores");
        unchanged.rejects(id, "discussion", () -> evaluations.consolidateScores(consolidate, Findings.NONE, " ", true));

        evaluations.consolidateScores(consolidate, Findings.NONE, "Bảo lưu ý kiến", true);

        assertThat(people.waitsAt(id)).containsExactly("confirmResult");
        assertThat(evaluations.latest(id).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void exactlyTheLimitIsNotBeyondIt() {
        DossierId id = scored(60, 65, 70);
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, null, false);

        assertThat(people.waitsAt(id)).containsExactly("confirmResult");
    }

    @Test
    void aKnockOutMustBeOneOfTheProductSet() {
        DossierId id = scored(60, 60, 60);
        OpenTask task = people.open(id, "consolidateScores");

        unchanged.rejects(
                id, "gates", () -> evaluations.consolidateScores(task, Findings.of(Set.of("G99")), null, false));
        unchanged.rejects(
                id, "gates", () -> evaluations.consolidateScores(task, Findings.of(Set.of("G01", "G04")), null, false));
    }

    @Test
    void theChairSendsAResultBackWithAReason() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("confirmResult"));
        OpenTask task = people.open(id, "confirmResult");
        unchanged.rejects(id, "reason", () -> evaluations.confirmResult(task, Confirmation.BACK, null));
        unchanged.rejects(id, "reason", () -> evaluations.confirmResult(task, Confirmation.BACK, " "));

        evaluations.confirmResult(task, Confirmation.BACK, "Xem lại điểm liệt");
        assertThat(people.waitsAt(id)).containsExactly("consolidateScores");
        assertThat(dossiers.get(id).stars()).isNull();
        assertThat(evaluations.confirmed(dossiers.get(id))).isEmpty();

        people.go(id, THREE_STARS.stoppingAt("draftDecision"));
        assertThat(dossiers.get(id).stars()).isEqualTo(3);
        assertThat(evaluations.confirmed(dossiers.get(id))).hasSize(1);
    }

    @Test
    void theProvincesChairmanGivesAResultBack() {
        DossierId id = people.dossier(FIVE_STARS.stoppingAt("approveForCentre"));
        OpenTask task = people.open(id, "approveForCentre");
        unchanged.rejects(id, "reason", () -> evaluations.approveForCentre(task, CentralApproval.BACK, ""));
        unchanged.rejects(id, "reason", () -> evaluations.approveForCentre(task, CentralApproval.BACK, null));

        evaluations.approveForCentre(task, CentralApproval.BACK, "Chấm lại");
        assertThat(people.waitsAt(id)).containsExactly("receivePackage");
        assertThat(dossiers.get(id).level()).isEqualTo(Level.PROVINCE);

        people.go(id, FIVE_STARS);
        assertThat(evaluations.confirmed(dossiers.get(id)))
                .extracting(result -> result.evaluation().level())
                .containsExactly(Level.PROVINCE, Level.PROVINCE, Level.CENTRE);
    }

    @Test
    void aCentralResultBelowFiveStarsIsUsedByTheProvince() {
        DossierId id = belowAtTheCentre();
        evaluations.useCentralResult(people.open(id, "useCentralResult"), CentralResultUse.USE, null);
        people.go(id, FOUR_STARS);

        assertThat(certificates.of(id).orElseThrow().stars()).isEqualTo(4);
        assertThat(certificates.of(id).orElseThrow().level()).isEqualTo(Level.PROVINCE);
    }

    @Test
    void orTheProvinceEvaluatesAgain() {
        DossierId id = belowAtTheCentre();
        evaluations.useCentralResult(people.open(id, "useCentralResult"), CentralResultUse.EVALUATE_AGAIN, "Lý do");
        assertThat(people.waitsAt(id)).containsExactly("receivePackage");
        people.go(id, THREE_STARS);

        assertThat(certificates.of(id).orElseThrow().stars()).isEqualTo(3);
        assertThat(evaluations.confirmed(dossiers.get(id)))
                .extracting(result -> result.evaluation().level())
                .containsExactly(Level.PROVINCE, Level.CENTRE, Level.PROVINCE);
    }

    private DossierId belowAtTheCentre() {
        DossierId id = people.dossier(FIVE_STARS.stoppingAt("approveForCentre"));
        people.go(id, FOUR_STARS.stoppingAt("useCentralResult"));
        assertThat(dossiers.get(id).level()).isEqualTo(Level.PROVINCE);
        assertThat(dossiers.get(id).reached()).isEqualTo(Level.CENTRE);
        return id;
    }

    private DossierId scored(int... totals) {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("scoreProduct"));
        List<OpenTask> tasks = people.openAll(id, "scoreProduct");
        for (int member = 0; member < totals.length; member++) {
            evaluations.scoreProduct(tasks.get(member), marks(id, totals[member]), Set.of(), null);
        }
        return id;
    }

    private Marks marks(DossierId id, int total) {
        return SheetFiller.fill(preparations.sheet(dossiers.get(id)), 3, total);
    }
}
