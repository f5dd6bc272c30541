package vn.ocop.workflow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
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
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ResultField;
import vn.ocop.workflow.support.SupportCase.State;

/** The Youth Union's support: needs, referral to the province, plan, carrying out, readiness. */
@UseCaseTest
class SupportCasesTest {

    private static final Story TO_NEEDS = THREE_STARS.stoppingAt("assessNeeds");

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final SupportCases support;
    private final Checklist checklist;
    private final Regulations regulations;
    private final JdbcTemplate jdbc;
    private final Inbox inbox;

    SupportCasesTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            SupportCases support,
            Checklist checklist,
            Regulations regulations,
            JdbcTemplate jdbc,
            Inbox inbox) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.support = support;
        this.checklist = checklist;
        this.regulations = regulations;
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    @Test
    void needsAndTheReasonOfAReferralAreWrittenDown() {
        DossierId id = people.supportedDossier(TO_NEEDS);
        OpenTask task = people.open(id, "assessNeeds");

        unchanged.rejects(id, "needs", () -> support.assessNeeds(task, SupportNeed.SUPPORT, Assessment.of(" ", null)));
        unchanged.rejects(
                id, "needs", () -> support.assessNeeds(task, SupportNeed.REFER, Assessment.of(null, "Cần vốn")));
        unchanged.rejects(
                id, "referralReason", () -> support.assessNeeds(task, SupportNeed.REFER, Assessment.of("Bao bì", "")));
    }

    @Test
    void whatIsWeakIsOfTheProductsOwnSheetAndDocuments() {
        DossierId id = people.supportedDossier(TO_NEEDS);
        OpenTask task = people.open(id, "assessNeeds");
        Checklist.Lists lists = checklist.of(dossiers.get(id));
        assertThat(lists.weak()).isEmpty();
        assertThat(lists.missing()).isEmpty();
        assertThat(lists.stars()).containsExactly(3, 4, 5);

        unchanged.rejects(id, "weakCriteria", () -> assess(task, Set.of("horoscope"), Set.of(), 4));
        unchanged.rejects(id, "missingDocuments", () -> assess(task, Set.of(), Set.of("D99"), 4));
        unchanged.rejects(id, "targetStars", () -> assess(task, Set.of(), Set.of(), 2));
        String criterion = lists.criteria().get(0).key();
        String document = lists.documents().get(0).id();
        assess(task, Set.of(criterion), Set.of(document), 4);

        SupportCase found = support.of(id).orElseThrow();
        assertThat(found.weakCriteria()).containsExactly(criterion);
        assertThat(found.missingDocuments()).containsExactly(document);
        assertThat(found.targetStars()).isEqualTo(4);
        assertThat(found.openedOn()).isEqualTo(clock.today());
        assertThat(found.readyOn()).isNull();
    }

    private void assess(OpenTask task, Set<String> criteria, Set<String> documents, Integer stars) {
        support.assessNeeds(task, SupportNeed.SUPPORT, new Assessment("Bao bì", criteria, documents, stars, null));
    }

    @Test
    void whoNeedsNothingGoesOn() {
        DossierId id = people.supportedDossier(TO_NEEDS);
        support.assessNeeds(people.open(id, "assessNeeds"), SupportNeed.NONE, Assessment.of(null, null));

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
        assertThat(support.of(id).orElseThrow().readyOn()).isEqualTo(clock.today());
        assertThat(support.of(id).orElseThrow().state()).isEqualTo(State.READY);
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
        support.assessNeeds(
                people.open(id, "assessNeeds"), SupportNeed.REFER, Assessment.of("Bao bì, vốn", "Vượt khả năng"));
        assertThat(support.of(id).orElseThrow().state()).isEqualTo(State.REFERRED);
        return id;
    }

    @Test
    void aPlanNamesKnownKindsOfSupportAndOfficersOfTheUnionThatSupports() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask task = people.open(id, "planSupport");
        PersonId own = task.actor().id();
        PersonId foreign = people.actor(Role.UNION_OFFICER, PROVINCE).id();

        unchanged.rejects(id, "items", () -> support.planSupport(task, own, List.of()));
        unchanged.rejects(id, "items", () -> support.planSupport(task, own, List.of(item("YS04"), item("YS99"))));
        unchanged.rejects(id, "responsible", () -> support.planSupport(task, foreign, List.of(item("YS04"))));
        unchanged.rejects(id, "officer[YS04]", () -> support.planSupport(task, own, List.of(item("YS04", foreign))));

        support.planSupport(task, own, List.of(item("YS04")));
        SupportCase planned = support.of(id).orElseThrow();
        assertThat(planned.responsibleId()).isEqualTo(own);
        assertThat(planned.responsible()).isEqualTo(task.actor().name());
        assertThat(planned.items().get(0).officer()).isEqualTo(task.actor().name());
    }

    @Test
    void aCaseTheProvinceTookOverIsPlannedWithItsOfficers() {
        DossierId id = referred();
        support.answerReferral(people.open(id, "answerReferral"), ReferralAnswer.TAKEN, "Tỉnh đoàn nhận");
        OpenTask task = people.open(id, "planSupport");
        PersonId ofCommune = people.actor(Role.UNION_OFFICER, COMMUNE).id();

        unchanged.rejects(id, "responsible", () -> support.planSupport(task, ofCommune, List.of(item("YS04"))));
        support.planSupport(task, task.actor().id(), List.of(item("YS04")));

        assertThat(inbox.openOf(id).get(0).office().unit()).isEqualTo(UnitId.union(PROVINCE));
    }

    @Test
    void everyItemIsATaskOfItsOwnDueAsPlannedAndFirstItsOfficers() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask plan = people.open(id, "planSupport");
        Actor second = people.newcomer(Role.UNION_OFFICER, COMMUNE);
        support.planSupport(plan, plan.actor().id(), List.of(item("YS04"), item("YS09", second.id())));

        List<SupportItem> items = support.of(id).orElseThrow().items();
        assertThat(inbox.openOf(id))
                .hasSize(2)
                .extracting(WorkItem::dueOn)
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(SupportItem::plannedOn).toList());
        assertThat(inbox.openOf(id))
                .extracting(WorkItem::holder)
                .containsExactlyInAnyOrder(plan.actor().id(), second.id());
        OpenTask first = people.openAll(id, "carryOutSupport").get(0);
        assertThat(support.item(first).id()).isEqualTo(Long.parseLong(String.valueOf(first.item())));
        unchanged.rejects(id, "doneOn", () -> carryOut(first, clock.today().plusDays(1), Map.of(), "Xong"));
        unchanged.rejects(id, "result", () -> carryOut(first, clock.today(), Map.of(), "  "));

        carryOut(first, clock.today(), Map.of(), "Đã hướng dẫn");

        assertThat(support.of(id).orElseThrow().open()).hasSize(1);
        assertThat(people.waitsAt(id)).containsExactly("carryOutSupport");
    }

    @Test
    void amountsAreReadAsPeopleTypeThem() {
        DossierId id = carryingOut("YS07");
        OpenTask task = people.open(id, "carryOutSupport");
        for (String wrong : List.of("1.5 tỷ", "12,34", "năm triệu", "-5", "1.000.00", "1234567890123", "0")) {
            unchanged.rejects(id, "results[amount]", () -> carryOut(task, Map.of("amount", wrong)));
        }

        carryOut(task, Map.of("amount", "1.250,000 000"));

        Result amount = result(id, "amount");
        assertThat(amount.amount()).isEqualTo(1_250_000_000L);
        assertThat(amount.content()).isEqualTo("1250000000");
        assertThat(result(id, "source").amount()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "YS02, participants, 0",
        "YS02, participants, nhiều",
        "YS02, participants, 1.5",
        "YS02, topic, ''",
        "YS02, date, 31/12/2026",
        "YS02, date, 2999-01-01",
        "YS09, status, LOST",
        "YS12, shop, javascript:alert(1)",
        "YS12, shop, gianhang.vn",
        "YS12, shop, https://",
        "YS12, shop, ftp://a.vn/b",
        "YS12, turnover, 5 triệu",
        "YS16, commune, 99999",
        "YS16, commune, 33",
        "YS17, video, www video"
    })
    void whatCannotBeMeantIsRefusedAtItsField(String type, String field, String typed) {
        DossierId id = carryingOut(type);
        OpenTask task = people.open(id, "carryOutSupport");

        unchanged.rejects(id, "results[" + field + "]", () -> carryOut(task, Map.of(field, typed)));
    }

    @Test
    void aFieldOfAnotherTypeIsNone() {
        DossierId id = carryingOut("YS10");
        OpenTask task = people.open(id, "carryOutSupport");

        unchanged.rejects(id, "", () -> carryOut(task, Map.of("amount", "5.000.000")));
        unchanged.rejects(id, "results[artwork]", () -> carryOut(task, Map.of("artwork", "x".repeat(1001))));
    }

    /** What is not required may be left out; every type of the law can be carried out. */
    @Test
    void everyKindOfSupportIsCarriedOutWithItsOwnResults() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask plan = people.open(id, "planSupport");
        Regulation law = regulations.byKey(dossiers.get(id).regulation());
        support.planSupport(
                plan,
                plan.actor().id(),
                law.supportTypes().stream().map(type -> item(type.id())).toList());
        people.openAll(id, "carryOutSupport").forEach(task -> {
            Map<String, String> typed = typed(task);
            law.supportType(support.item(task).type()).results().stream()
                    .filter(field -> !field.required())
                    .forEach(field -> typed.put(field.id(), " "));
            support.carryOutSupport(task, clock.today(), typed, "Xong");
        });

        assertThat(support.of(id).orElseThrow().items()).hasSize(20).allSatisfy(item -> assertThat(
                        item.results().keySet())
                .containsExactlyInAnyOrderElementsOf(law.supportType(item.type()).results().stream()
                        .filter(ResultField::required)
                        .map(ResultField::id)
                        .toList()));
        assertThat(people.waitsAt(id)).containsExactly("confirmReadiness");
    }

    @Test
    void nothingIsAddedToAPeriodThatWasReported() {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("carryOutSupport"), true);
        OpenTask task = people.openAll(id, "carryOutSupport").get(0);
        LocalDate today = clock.today();
        jdbc.update(
                "insert into union_report (version, place, province, kind, from_on, until_on, in_hand_on, due_on, recurring,"
                        + " state) values (0, ?, ?, 'MONTH', ?, ?, ?, ?, false, 'SENT')",
                commune,
                TestPeople.provinceOf(commune),
                today.minusDays(30),
                today.minusDays(1),
                today,
                today);

        unchanged.rejects(id, "doneOn", () -> carryOut(task, today.minusDays(1), Map.of(), "Xong"));
        carryOut(task, today, Map.of(), "Xong");

        assertThat(support.of(id).orElseThrow().done()).isEqualTo(1);
    }

    @Test
    void aProductThatWasWithdrawnIsSupportedNoMore() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask task = people.open(id, "planSupport");
        dossiers.withdraw(people.actor(dossiers.get(id).producer()), id, "Thôi làm");

        TaskTaken taken = unchanged.after(
                id,
                TaskTaken.class,
                () -> support.planSupport(task, task.actor().id(), List.of(item("YS04"))));
        assertThat(taken.how()).isEqualTo(TaskTaken.How.FALLEN_AWAY);
    }

    private DossierId carryingOut(String type) {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        OpenTask plan = people.open(id, "planSupport");
        support.planSupport(plan, plan.actor().id(), List.of(item(type)));
        return id;
    }

    private Result result(DossierId id, String field) {
        return Objects.requireNonNull(
                support.of(id).orElseThrow().items().get(0).results().get(field));
    }

    private void carryOut(OpenTask task, Map<String, String> changed) {
        carryOut(task, clock.today(), changed, "Xong");
    }

    /** Everything as it should be but for what is changed. */
    private void carryOut(OpenTask task, LocalDate doneOn, Map<String, String> changed, String words) {
        Map<String, String> typed = typed(task);
        typed.putAll(changed);
        support.carryOutSupport(task, doneOn, typed, words);
    }

    private Map<String, String> typed(OpenTask task) {
        return new HashMap<>(people.supportResults(task));
    }

    @Test
    void moreSupportIsPlannedAndOnlyThatIsCarriedOut() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("confirmReadiness"));
        support.confirmReadiness(people.open(id, "confirmReadiness"), Readiness.MORE_SUPPORT, "Thiếu tem nhãn");
        assertThat(people.waitsAt(id)).containsExactly("planSupport");
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.SUPPORT);

        OpenTask plan = people.open(id, "planSupport");
        support.planSupport(plan, plan.actor().id(), List.of(item("YS05")));
        assertThat(people.waitsAt(id)).containsExactly("carryOutSupport");
        carryOut(people.open(id, "carryOutSupport"), Map.of());
        support.confirmReadiness(people.open(id, "confirmReadiness"), Readiness.READY, null);

        assertThat(support.of(id).orElseThrow().items()).hasSize(3).allMatch(item -> item.doneOn() != null);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
    }

    private Planned item(String type) {
        return item(type, null);
    }

    private Planned item(String type, @Nullable PersonId officer) {
        return new Planned(type, officer, null, null, clock.today().plusDays(7));
    }
}
