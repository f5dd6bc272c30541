package vn.ocop.workflow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;

/** The package before the council: received, checked, completed, put into its batch, reviewed. */
@UseCaseTest
class PackagesTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Packages packages;
    private final Evaluations evaluations;
    private final Supplements supplements;
    private final Inbox inbox;

    PackagesTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            Packages packages,
            Evaluations evaluations,
            Supplements supplements,
            Inbox inbox) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.packages = packages;
        this.evaluations = evaluations;
        this.supplements = supplements;
        this.inbox = inbox;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void anIncompletePackageIsCompletedByTheCommune() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkPackage"));
        OpenTask task = people.open(id, "checkPackage");
        unchanged.rejects(
                id, "reasons", () -> packages.checkPackage(task, PackageCompleteness.INCOMPLETE, null, List.of()));
        unchanged.rejects(
                id, "reasons", () -> packages.checkPackage(task, PackageCompleteness.INCOMPLETE, " ", List.of()));

        packages.checkPackage(task, PackageCompleteness.INCOMPLETE, "Thiếu Mẫu 03", List.of());
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("completePackage");
            assertThat(item.office()).isEqualTo(new Office(Role.COMMUNE_OFFICER, UnitId.administration(COMMUNE)));
        });
        OpenTask complete = people.open(id, "completePackage");
        unchanged.rejects(id, "answer", () -> packages.completePackage(complete, Map.of(), ""));

        packages.completePackage(complete, Map.of(), "Đã gửi Mẫu 03");
        assertThat(people.waitsAt(id)).containsExactly("checkPackage");
        assertThat(supplements.of(id)).singleElement().satisfies(asked -> {
            assertThat(asked.level()).isEqualTo(Level.PROVINCE);
            assertThat(asked.answer()).isEqualTo("Đã gửi Mẫu 03");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-03, 2/2026, 2026-12-30",
        "2026-10-29, 2/2026, 2026-12-30",
        "2026-10-30, 1/2027, 2027-06-30",
        "2027-04-29, 1/2027, 2027-06-30",
        "2027-04-30, 2/2027, 2027-12-30"
    })
    void aPackageJoinsTheBatchOfItsProposal(LocalDate day, String batch, LocalDate endsOn) {
        clock.moveTo(day);
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkPackage"));
        clock.moveTo(day.plusMonths(3)); // when the agency gets round to it does not matter
        packages.checkPackage(people.open(id, "checkPackage"), PackageCompleteness.COMPLETE, null, List.of());

        assertThat(dossiers.get(id).batch()).isEqualTo(batch);
        assertThat(dossiers.get(id).batchEndsOn()).isEqualTo(endsOn);
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> assertThat(item.batch())
                .isEqualTo(batch));
    }

    @Test
    void anOpinionIsNeededToAskForMoreAndMarksMustBeOfTheSheet() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("reviewDossier"));
        OpenTask task = people.open(id, "reviewDossier");

        unchanged.rejects(id, "words", () -> packages.reviewDossier(task, Advice.SUPPLEMENT, Marks.NONE, null));
        unchanged.rejects(id, "words", () -> packages.reviewDossier(task, Advice.SURVEY, Marks.NONE, " "));
        unchanged.rejects(
                id,
                "option[uniqueness]",
                () -> packages.reviewDossier(
                        task, Advice.PROPOSE, Marks.NONE.with("uniqueness", Mark.of("1.2-1")), "Tốt"));
    }

    @Test
    void theAdvisorsAskForASupplementAndGetThePackageCheckedAgain() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("reviewDossier"));
        packages.reviewDossier(people.open(id, "reviewDossier"), Advice.SUPPLEMENT, Marks.NONE, "Thiếu kiểm nghiệm");
        assertThat(people.waitsAt(id)).containsExactly("completePackage");

        people.go(id, THREE_STARS.stoppingAt("reviewDossier"));

        assertThat(people.waitsAt(id)).containsExactly("reviewDossier");
        assertThat(supplements.of(id)).singleElement().satisfies(asked -> assertThat(asked.answeredOn())
                .isNotNull());
    }

    @Test
    void aSurveyIsWrittenDownAndReviewed() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("reviewDossier"));
        packages.reviewDossier(people.open(id, "reviewDossier"), Advice.SURVEY, Marks.NONE, "Cần xem cơ sở");
        OpenTask task = people.open(id, "surveySite");
        unchanged.rejects(
                id, "surveyedOn", () -> packages.surveySite(task, clock.today().plusDays(1), "Đã xem"));
        unchanged.rejects(id, "minutes", () -> packages.surveySite(task, clock.today(), " "));

        packages.surveySite(task, clock.today(), "Nhà xưởng sạch");

        assertThat(people.waitsAt(id)).containsExactly("reviewDossier");
        assertThat(evaluations.latest(id).orElseThrow().survey()).isEqualTo("Nhà xưởng sạch");
    }

    @Test
    void aServiceIsSurveyedBeforeTheCouncilMeets() {
        DossierId id = people.dossier(Story.straight(26, 3, 60).stoppingAt("reviewDossier"));
        OpenTask task = people.open(id, "reviewDossier");

        unchanged.rejects(
                id, "advice", () -> packages.reviewDossier(task, Advice.PROPOSE, Marks.NONE, "Đề nghị trình"));

        packages.reviewDossier(task, Advice.SURVEY, Marks.NONE, "Cần khảo sát");
        packages.surveySite(people.open(id, "surveySite"), clock.today(), "Đã khảo sát");
        packages.reviewDossier(people.open(id, "reviewDossier"), Advice.PROPOSE, Marks.NONE, null);
        assertThat(people.waitsAt(id)).isEmpty();

        people.openSession(people.callSession(id));
        assertThat(people.waitsAt(id)).isNotEmpty().containsOnly("scoreProduct");
    }

    @Test
    void theCentreEvaluatesAnewUnderItsOwnName() {
        DossierId id = people.dossier(FIVE_STARS.stoppingAt("approveForCentre"));
        people.go(id, FIVE_STARS.stoppingAt("centre.receivePackage"));
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> assertThat(item.office())
                .isEqualTo(new Office(Role.AGENCY_OFFICER, UnitId.administration(UnitId.CENTRE))));

        people.go(id, FIVE_STARS.stoppingAt("centre.scoreProduct"));

        Evaluation central = evaluations.latest(id).orElseThrow();
        assertThat(central.level()).isEqualTo(Level.CENTRE);
        assertThat(people.openAll(id, "scoreProduct")).isNotEmpty().allMatch(task -> Stream.of(
                        Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR)
                .anyMatch(role -> task.actor().holds(role, UnitId.council(UnitId.CENTRE))));
        assertThat(evaluations.confirmed(dossiers.get(id)))
                .singleElement()
                .satisfies(result -> assertThat(result.evaluation().level()).isEqualTo(Level.PROVINCE));
    }
}
