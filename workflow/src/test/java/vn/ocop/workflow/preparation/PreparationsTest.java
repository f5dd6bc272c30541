package vn.ocop.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Receipt;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;

/** The commune stage: handing in, checking, supplementing, assessing and proposing. */
@UseCaseTest
class PreparationsTest {

    private static final CommuneAssessment.Contents CONTENTS = new CommuneAssessment.Contents(
            "Nguyên liệu của xã", "Lao động của xã", "Ý tưởng của làng", "Bản sắc của xã", "Đề nghị công nhận");

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Sections sections;
    private final Supplements supplements;
    private final Settings settings;
    private final Inbox inbox;

    PreparationsTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            Preparations preparations,
            Sections sections,
            Supplements supplements,
            Settings settings,
            Inbox inbox) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.sections = sections;
        this.supplements = supplements;
        this.settings = settings;
        this.inbox = inbox;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void marksMustBeOfTheSheet() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        OpenTask task = people.open(id, "prepareDossier");

        for (Map<String, String> wrong : List.of(
                Map.of("uniqueness", "no-such-option"),
                Map.of("uniqueness", "1.2-1"),
                Map.of("no_such_criterion", "1.2-1"))) {
            unchanged.rejects(
                    id,
                    "option[" + wrong.keySet().iterator().next() + "]",
                    () -> sections.saveScores(task, marks(wrong)));
        }
    }

    @Test
    void aServiceIsOfOneVariant() {
        DossierId id = people.dossier(Story.straight(26, 3, 60).stoppingAt("prepareDossier"));
        OpenTask task = people.open(id, "prepareDossier");

        unchanged.rejects(
                id,
                "option[safety_security]",
                () -> sections.saveScores(
                        task, marks(Map.of("business_conditions", "8-a-1", "safety_security", "9-b-3"))));

        people.fill(task, marks(Map.of("business_conditions", "8-b-3", "safety_security", "9-b-3")));
        preparations.prepareDossier(task);
        assertThat(people.waitsAt(id)).containsExactly("receiveDossier");
    }

    @Test
    void whatIsHandedInIsKeptAndUntickedCriteriaAreAllowed() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        OpenTask task = people.fill(people.open(id, "prepareDossier"), Marks.NONE);
        assertThat(preparations.selfAssessment(id)).isEmpty();
        preparations.prepareDossier(task);

        SelfAssessment kept = preparations.selfAssessment(id).orElseThrow();
        assertThat(kept.marks()).isEqualTo(Marks.NONE);
        assertThat(kept.handedInOn()).isEqualTo(clock.today());
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void theReceiptGivesNumbersAndStartsTheClock() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("receiveDossier"));
        preparations.receiveDossier(people.open(id, "receiveDossier"), 5);

        Dossier dossier = dossiers.get(id);
        Receipt receipt = Objects.requireNonNull(dossier.receipt());
        assertThat(receipt.on()).isEqualTo(clock.today());
        assertThat(receipt.samples()).isEqualTo(5);
        assertThat(receipt.slip()).matches("\\d{3}-01/PĐK-33-12025-2026");
        assertThat(dossier.productCode()).matches("33-12025-\\d+-2026");
        assertThat(dossier.stage()).isEqualTo(Stage.COMMUNE);
        assertThat(dossier.dueOn()).isEqualTo(LocalDate.of(2026, 6, 24)); // 15 working days
    }

    @Test
    void askingForASupplementAndClosingNeedAReason() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        OpenTask task = people.open(id, "checkComponents");

        unchanged.rejects(id, "reasons", () -> preparations.checkComponents(task, Completeness.INCOMPLETE, null));
        unchanged.rejects(id, "reasons", () -> preparations.checkComponents(task, Completeness.INCOMPLETE, " "));
        unchanged.rejects(id, "reasons", () -> preparations.checkComponents(task, Completeness.OUT_OF_SCOPE, ""));
    }

    @Test
    void aSupplementStopsTheClock() {
        DossierId id = people.dossier(people.freshCommune(), THREE_STARS.stoppingAt("checkComponents"));
        preparations.checkComponents(people.open(id, "checkComponents"), Completeness.INCOMPLETE, "Thiếu phiếu");
        assertThat(dossiers.get(id).pausedOn()).isEqualTo(TestClock.BEGINNING);
        OpenTask task = people.open(id, "supplementDossier");
        unchanged.rejects(id, "answer", () -> preparations.supplementDossier(task, " "));

        clock.moveTo(LocalDate.of(2026, 6, 8)); // Monday: three working days and a weekend later
        preparations.supplementDossier(task, "Đã bổ sung");

        assertThat(dossiers.get(id).pausedOn()).isNull();
        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> assertThat(item.dueOn())
                .isEqualTo(LocalDate.of(2026, 6, 29)));
        assertThat(supplements.of(id)).singleElement().satisfies(asked -> {
            assertThat(asked.reasons()).isEqualTo("Thiếu phiếu");
            assertThat(asked.answer()).isEqualTo("Đã bổ sung");
            assertThat(asked.level()).isEqualTo(Level.COMMUNE);
        });
    }

    @Test
    void theClockGoesOnWhereTheProvinceSaysSo() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        settings.change(administrator(province), province, Setting.SUPPLEMENT_STOPS_CLOCK, "false");
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        LocalDate due = dossiers.get(id).dueOn();

        preparations.checkComponents(people.open(id, "checkComponents"), Completeness.INCOMPLETE, "Thiếu phiếu");
        clock.moveTo(LocalDate.of(2026, 6, 8));
        preparations.supplementDossier(people.open(id, "supplementDossier"), "Đã bổ sung");

        assertThat(dossiers.get(id).dueOn()).isEqualTo(due);
    }

    @Test
    void whatIsOutOfScopeIsClosedAtTheCommune() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        preparations.checkComponents(
                people.open(id, "checkComponents"), Completeness.OUT_OF_SCOPE, "Sản phẩm nhập khẩu");

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.OUT_OF_SCOPE);
        assertThat(dossiers.get(id).closeReason()).isEqualTo("Sản phẩm nhập khẩu");
        assertThat(dossiers.get(id).level()).isEqualTo(Level.COMMUNE);
        assertThat(people.waitsAt(id)).isEmpty();
    }

    @Test
    void aProposalGivenBackNeedsAReasonAndIsAssessedAgain() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("signProposal"));
        OpenTask task = people.open(id, "signProposal");
        unchanged.rejects(id, "reason", () -> preparations.signProposal(task, Proposal.BACK, " ", null));
        unchanged.rejects(id, "reason", () -> preparations.signProposal(task, Proposal.BACK, null, null));

        preparations.signProposal(task, Proposal.BACK, "Nêu rõ vùng nguyên liệu", null);
        assertThat(people.waitsAt(id)).containsExactly("assessContents");
        preparations.assessContents(people.open(id, "assessContents"), CONTENTS);
        preparations.signProposal(people.open(id, "signProposal"), Proposal.SIGNED, null, "Biên bản họp");

        CommuneAssessment assessment = preparations.communeAssessment(id).orElseThrow();
        assertThat(assessment.contents()).isEqualTo(CONTENTS);
        assertThat(assessment.signedBy())
                .isEqualTo(people.actor(Role.COMMUNE_LEADER, COMMUNE).name());
        assertThat(assessment.consultation()).isEqualTo("Biên bản họp");
        assertThat(dossiers.get(id).proposedOn()).isEqualTo(clock.today());
        assertThat(dossiers.get(id).level()).isEqualTo(Level.PROVINCE);
        assertThat(people.waitsAt(id)).containsExactly("receivePackage");
    }

    private Actor administrator(String province) {
        return people.newcomer(new Office(Role.ADMINISTRATOR, UnitId.administration(province)));
    }

    private static Marks marks(Map<String, String> options) {
        Marks marks = Marks.NONE;
        for (var option : options.entrySet()) {
            marks = marks.with(option.getKey(), Mark.of(option.getValue()));
        }
        return marks;
    }
}
