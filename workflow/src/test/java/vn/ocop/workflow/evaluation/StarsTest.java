package vn.ocop.workflow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** From the members' ticks to the stars, on the real path: sheets, decision tables, settings. */
@UseCaseTest
class StarsTest {

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Evaluations evaluations;
    private final Settings settings;

    private DossierId last = new DossierId(0);

    StarsTest(
            TestPeople people, Dossiers dossiers, Regulations regulations, Evaluations evaluations, Settings settings) {
        this.people = people;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.evaluations = evaluations;
        this.settings = settings;
    }

    @Test
    void bandAndMinimumsGiveTheStars() {
        Result result = rated(commune(), full(4, 78), full(4, 78), full(4, 78));

        assertThat(result.evaluation().stars()).isEqualTo(4);
        assertThat(result.evaluation().rule()).isEqualTo("FULL");
    }

    @Test
    void aMissedMinimumGivesTheNextLowerStarAndIsNamed() {
        Marks missing = full(4, 78).with("chain_linkage", Mark.of("1.4-2"));
        Result result = rated(commune(), missing, missing, missing);

        assertThat(result.explained().band().stars()).isEqualTo(4);
        assertThat(result.evaluation().stars()).isEqualTo(3);
        assertThat(result.evaluation().rule()).isEqualTo("LOWERED");
        assertThat(result.explained().nextStar()).isEqualTo(4);
        assertThat(result.explained().missedForNext())
                .extracting(MissedMinimum::criterion)
                .containsExactly("chain_linkage");
    }

    @Test
    void orNoStarWhereTheProvinceSaysSoBeforeItReceivesThePackage() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        DossierId received = people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct"));
        settings.change(
                people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE), province, Setting.MISSED_MINIMUM, "NOT_RATED");
        Marks missing = full(4, 78).with("chain_linkage", Mark.of("1.4-2"));
        Result result = rated(commune, missing, missing, missing);

        assertThat(result.evaluation().stars()).isZero();
        assertThat(result.evaluation().rule()).isEqualTo("MINIMUM_MISSED");
        assertThat(people.waitsAt(last)).containsExactly("issueNegativeNotice");
        assertThat(rate(received, missing, missing, missing).evaluation().stars())
                .as("as it was set when the package was received")
                .isEqualTo(3);
    }

    @Test
    void aMeanJustBelowTheBandIsNotRoundedUp() {
        Result result = rated(commune(), full(4, 69), full(4, 70), full(4, 70));

        assertThat(result.sheets()).extracting(ScoreSheet::total).containsExactlyInAnyOrder(69, 70, 70);
        assertThat(result.explained().mean().shown()).isEqualTo(new BigDecimal("69.66"));
        assertThat(result.evaluation().mean()).isLessThan(new BigDecimal("70"));
        assertThat(result.evaluation().stars()).isEqualTo(3);
    }

    @Test
    void aMeanExactlyAtTheBandReachesIt() {
        Result result = rated(commune(), full(4, 69), full(4, 70), full(4, 71));

        assertThat(result.evaluation().mean()).isEqualByComparingTo("70");
        assertThat(result.evaluation().stars()).isEqualTo(4);
    }

    @Test
    void whatIsNotTickedCountsNothing() {
        Marks all = full(3, 60);
        int points = sheet().points(all, "packaging");
        assertThat(points).isPositive();
        Result result = rated(commune(), all, all, all.with("packaging", new Mark(null, "Không thấy bao bì")));

        assertThat(result.sheets()).extracting(ScoreSheet::total).containsExactlyInAnyOrder(60, 60, 60 - points);
        assertThat(rated(commune(), Marks.NONE, Marks.NONE, Marks.NONE).evaluation())
                .satisfies(evaluation -> {
                    assertThat(evaluation.mean()).isEqualByComparingTo("0");
                    assertThat(evaluation.stars()).isEqualTo(1);
                    assertThat(evaluation.rule()).isEqualTo("BAND_ONLY");
                });
        assertThat(people.waitsAt(last)).containsExactly("issueNegativeNotice");
    }

    @Test
    void aKnockOutEndsItWhateverThePoints() {
        DossierId id = people.dossier(commune(), THREE_STARS.stoppingAt("scoreProduct"));
        score(id, full(5, 95), full(5, 95), full(5, 95));
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.of(Set.of("G01")), null, false);

        Result result = confirm(id);

        assertThat(result.evaluation().stars()).isZero();
        assertThat(result.evaluation().rule()).isEqualTo("KNOCKED_OUT");
        assertThat(result.evaluation().knockOut()).contains("G01", "Giả mạo hồ sơ");
        assertThat(people.waitsAt(id)).containsExactly("issueNegativeNotice");
    }

    private Result rated(String commune, Marks... members) {
        return rate(people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct")), members);
    }

    private Result rate(DossierId id, Marks... members) {
        score(id, members);
        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, "Thảo luận", false);
        return confirm(id);
    }

    private void score(DossierId id, Marks... members) {
        List<OpenTask> tasks = people.openAll(id, "scoreProduct");
        assertThat(tasks).hasSize(members.length);
        for (int member = 0; member < members.length; member++) {
            evaluations.scoreProduct(tasks.get(member), members[member], Set.of(), null);
        }
    }

    private Result confirm(DossierId id) {
        last = id;
        evaluations.confirmResult(people.open(id, "confirmResult"), Confirmation.CONFIRMED, null);
        people.endSession(id);
        return evaluations.confirmed(dossiers.get(id)).get(0);
    }

    private String commune() {
        return people.freshCommune();
    }

    private Marks full(int stars, int total) {
        Marks marks = SheetFiller.fill(sheet(), stars, total);
        assertThat(sheet().total(marks).total()).isEqualTo(total);
        return marks;
    }

    private ScoringSheet sheet() {
        return regulations.byKey("qd-26-2026").sheet(THREE_STARS.productSet());
    }
}
