package vn.ocop.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.SAMPLES;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Outcome.SecondRequest;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Receipt;
import vn.ocop.workflow.dossier.Samples;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.SupplementItem;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
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
    private final Journal journal;

    PreparationsTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            Preparations preparations,
            Sections sections,
            Supplements supplements,
            Settings settings,
            Inbox inbox,
            Journal journal) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.sections = sections;
        this.supplements = supplements;
        this.settings = settings;
        this.inbox = inbox;
        this.journal = journal;
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
        preparations.receiveDossier(people.open(id, "receiveDossier"), SAMPLES);

        Dossier dossier = dossiers.get(id);
        Receipt receipt = Objects.requireNonNull(dossier.receipt());
        assertThat(receipt.on()).isEqualTo(clock.today());
        assertThat(receipt.receiver())
                .isEqualTo(people.actor(Role.COMMUNE_OFFICER, COMMUNE).name());
        assertThat(dossier.samples()).isEqualTo(SAMPLES);
        assertThat(receipt.slip()).matches("\\d{3}-02/PĐK-33-12025-2026"); // June: the second batch of the year
        assertThat(dossier.productCode()).matches("33-12025-\\d+-2026");
        assertThat(dossier.stage()).isEqualTo(Stage.COMMUNE);
        assertThat(dossier.dueOn()).isEqualTo(LocalDate.of(2026, 6, 24)); // 15 working days
    }

    @Test
    void samplesAreRecordedWithLotAndStorageButNotOfAService() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("receiveDossier"));
        OpenTask task = people.open(id, "receiveDossier");
        unchanged.rejects(id, "lot", () -> preparations.receiveDossier(task, new Samples(5, null, "Tủ mẫu")));
        unchanged.rejects(id, "storage", () -> preparations.receiveDossier(task, new Samples(5, "Lô 1", " ")));

        DossierId service = people.dossier(Story.straight(26, 3, 60).stoppingAt("receiveDossier"));
        preparations.receiveDossier(people.open(service, "receiveDossier"), SAMPLES);
        assertThat(dossiers.get(service).samples()).isEqualTo(Samples.NONE);
    }

    @Test
    void whatIsReceivedFromTheEndOfOctoberIsOfTheNextYearsFirstBatch() {
        DossierId id = people.dossier(people.freshCommune(), THREE_STARS.stoppingAt("receiveDossier"));
        clock.moveTo(LocalDate.of(2026, 10, 30));
        preparations.receiveDossier(people.open(id, "receiveDossier"), SAMPLES);

        Dossier dossier = dossiers.get(id);
        assertThat(Objects.requireNonNull(dossier.receipt()).slip())
                .isEqualTo("001-01/PĐK-%s-%s-2027", dossier.province(), dossier.commune());
        assertThat(dossier.productCode()).isEqualTo("%s-%s-1-2027", dossier.province(), dossier.commune());
    }

    @Test
    void askingForASupplementNeedsItemsAndClosingAReason() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        OpenTask task = people.open(id, "checkComponents");
        LocalDate yesterday = clock.today().minusDays(1);

        unchanged.rejects(
                id, "wrong[0]", () -> preparations.checkComponents(task, Completeness.INCOMPLETE, "Thiếu", List.of()));
        unchanged.rejects(
                id, "wrong[1]", () -> ask(task, new Wanted(null, "Thiếu nhãn", null), new Wanted("D04", " ", null)));
        unchanged.rejects(id, "until[0]", () -> ask(task, new Wanted("D04", "Mờ", yesterday)));
        unchanged.rejects(id, "document[0]", () -> ask(task, new Wanted("D99", "Mờ", null)));
        unchanged.rejects(
                id, "reasons", () -> preparations.checkComponents(task, Completeness.OUT_OF_SCOPE, "", List.of()));
    }

    @Test
    void aSupplementStopsTheClockAndIsAnsweredItemByItem() {
        DossierId id = people.dossier(people.freshCommune(), THREE_STARS.stoppingAt("checkComponents"));
        LocalDate until = LocalDate.of(2026, 6, 20);
        ask(
                people.open(id, "checkComponents"),
                new Wanted("D04", "Bản chụp mờ", until),
                new Wanted(null, " ", null),
                new Wanted(null, "Thiếu nhãn", null));
        assertThat(dossiers.get(id).pausedOn()).isEqualTo(TestClock.BEGINNING);
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> assertThat(item.dueOn())
                .isEqualTo(until)); // the later of the two items
        OpenTask task = people.open(id, "supplementDossier");
        List<SupplementItem> items = supplements.open(id).orElseThrow().items();
        assertThat(items).extracting(SupplementItem::until).containsExactly(until, LocalDate.of(2026, 6, 17));

        supplements.write(Map.of(items.get(0).id(), "Đã chụp lại"), task);
        unchanged.rejects(id, "", () -> preparations.supplementDossier(task, ""));
        supplements.write(Map.of(items.get(1).id(), "Đã gửi nhãn"), task);
        clock.moveTo(LocalDate.of(2026, 6, 8)); // Monday: three working days and a weekend later
        preparations.supplementDossier(task, "");

        assertThat(dossiers.get(id).pausedOn()).isNull();
        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> assertThat(item.dueOn())
                .isEqualTo(LocalDate.of(2026, 6, 29)));
        assertThat(supplements.of(id)).singleElement().satisfies(asked -> {
            assertThat(asked.items()).extracting(SupplementItem::answer).containsExactly("Đã chụp lại", "Đã gửi nhãn");
            assertThat(asked.answeredOn()).isEqualTo(LocalDate.of(2026, 6, 8));
            assertThat(asked.level()).isEqualTo(Level.COMMUNE);
        });
        assertThat(journal.of(id))
                .extracting(JournalEntry::note)
                .contains(
                        "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm (hoặc thuộc diện miễn/cam kết theo luật):"
                                + " Bản chụp mờ (20/06/2026)\nThiếu nhãn (17/06/2026)",
                        "Bản chụp mờ → Đã chụp lại\nThiếu nhãn → Đã gửi nhãn");
    }

    @Test
    void aSecondRequestGoesOutOnlyWithAManagersReason() {
        DossierId id = people.dossier(
                people.freshCommune(),
                THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("signProposal"));
        assertThat(supplements.of(id)).hasSize(1);
        id = people.dossier(people.freshCommune(), THREE_STARS.stoppingAt("checkComponents"));
        ask(people.open(id, "checkComponents"), new Wanted(null, "Thiếu nhãn", null));
        answer(id);
        OpenTask check = people.open(id, "checkComponents");
        DossierId asked = id;
        unchanged.rejects(asked, "reasons", () -> ask(check, new Wanted(null, "Thiếu phiếu", null)));

        preparations.checkComponents(check, Completeness.INCOMPLETE, "Nhãn mới sai tên", TestPeople.wanted("Sai tên"));
        assertThat(people.waitsAt(id)).containsExactly("allowSecondRequest");
        assertThat(supplements.of(id)).hasSize(1);
        assertThat(dossiers.get(id).pausedOn()).isNull();
        OpenTask leave = people.open(id, "allowSecondRequest");
        assertThat(leave.actor()
                        .holds(
                                Role.MANAGER,
                                UnitId.administration(dossiers.get(id).province())))
                .isTrue();
        unchanged.rejects(asked, "reason", () -> preparations.allowSecondRequest(leave, SecondRequest.ALLOWED, " "));

        preparations.allowSecondRequest(leave, SecondRequest.REFUSED, "Đã đủ căn cứ");
        assertThat(people.waitsAt(id)).containsExactly("checkComponents");
        assertThat(supplements.of(id)).hasSize(1);
        preparations.checkComponents(
                people.open(id, "checkComponents"), Completeness.INCOMPLETE, "Nhãn vẫn sai", TestPeople.wanted("Sai"));
        preparations.allowSecondRequest(
                people.open(id, "allowSecondRequest"), SecondRequest.ALLOWED, "Sai tên sản phẩm");
        assertThat(people.waitsAt(id)).containsExactly("supplementDossier");
        assertThat(dossiers.get(id).pausedOn()).isEqualTo(TestClock.BEGINNING);
        assertThat(supplements.open(id).orElseThrow()).satisfies(second -> {
            assertThat(second.leaveReason()).isEqualTo("Sai tên sản phẩm");
            assertThat(second.leaveBy()).isEqualTo(leave.actor().name());
        });
        answer(id);
        assertThat(people.waitsAt(id)).containsExactly("checkComponents");
    }

    @Test
    void theClockGoesOnWhereTheProvinceSaysSo() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        settings.change(administrator(province), province, Setting.SUPPLEMENT_STOPS_CLOCK, "false");
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        LocalDate due = dossiers.get(id).dueOn();

        ask(people.open(id, "checkComponents"), new Wanted(null, "Thiếu phiếu", null));
        clock.moveTo(LocalDate.of(2026, 6, 8));
        answer(id);

        assertThat(dossiers.get(id).dueOn()).isEqualTo(due);
    }

    @Test
    void whatIsOutOfScopeIsClosedAtTheCommune() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        preparations.checkComponents(
                people.open(id, "checkComponents"), Completeness.OUT_OF_SCOPE, "Sản phẩm nhập khẩu", List.of());

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

    private void ask(OpenTask task, Wanted... wanted) {
        preparations.checkComponents(task, Completeness.INCOMPLETE, null, List.of(wanted));
    }

    private void answer(DossierId id) {
        OpenTask task = people.open(id, "supplementDossier");
        people.answerItems("Đã bổ sung", task);
        preparations.supplementDossier(task, "");
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
