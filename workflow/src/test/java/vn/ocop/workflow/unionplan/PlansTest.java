package vn.ocop.workflow.unionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.training.EventDetails;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;
import vn.ocop.workflow.unionplan.PlanResults.Child;
import vn.ocop.workflow.unionplan.PlanResults.Light;
import vn.ocop.workflow.unionplan.PlanResults.Result;

/** Plans of Union units: what they may say, whom they exist for, and that their results are counted. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private static final LocalDate TODAY = TestClock.BEGINNING;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final Plans plans;
    private final PlanProgress progress;
    private final Trainings trainings;
    private final Facts facts;
    private final TestPeople people;
    private final SqlCount sql;

    private String province = "";
    private String commune = "";
    private String neighbour = "";
    private Actor officer;
    private Actor above;
    private int serial;

    PlansTest(Plans plans, PlanProgress progress, Trainings trainings, Facts facts, TestPeople people, SqlCount sql) {
        this.plans = plans;
        this.progress = progress;
        this.trainings = trainings;
        this.facts = facts;
        this.people = people;
        this.sql = sql;
        officer = people.newcomer(Role.UNION_OFFICER, TestPeople.COMMUNE);
        above = officer;
    }

    @BeforeAll
    void ownProvince() {
        List<String> communes = people.freshCommunes(2);
        commune = communes.get(0);
        neighbour = communes.get(1);
        province = TestPeople.provinceOf(commune);
        officer = people.newcomer(Role.UNION_OFFICER, commune);
        above = people.newcomer(Role.UNION_OFFICER, province);
    }

    @Test
    void aPlanIsKeptAsItWasIssued() {
        PlanContent content = new PlanContent(
                "Huyện đoàn Phong Điền",
                "12-KH/ĐTN",
                TODAY,
                "Hỗ trợ sản phẩm OCOP",
                FROM,
                UNTIL,
                null,
                "156-KH/TĐTN-PT ngày 21/6/2024",
                "Hỗ trợ 3 xã",
                "Đúng đối tượng",
                "Các chi đoàn báo cáo",
                "Tỉnh đoàn\nLưu VP",
                "Người ký",
                "Bí thư",
                List.of(new PlanCommune(commune, "xã cũ, huyện cũ")),
                List.of(target(Indicator.COMMUNES, null, 3, null)),
                List.of(new PlanActivity("Mở lớp", "YS02", "Ban Phong trào", "quý II", "Hội trường")));

        long id = plans.record(officer, commune, content).id();

        assertThat(plans.content(officer, id)).isEqualTo(content);
        assertThat(plans.see(officer, id).enteredBy()).isEqualTo(officer.name());
        assertThat(plans.page(officer, 2026, "phong dien", 0))
                .extracting(UnionPlan::id)
                .contains(id);
        assertThat(plans.page(officer, 2025, "phong dien", 0))
                .extracting(UnionPlan::id)
                .doesNotContain(id);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        PlanContent good = content(null);
        refused("number", "plan.number.missing", with(good, " ", FROM, UNTIL, List.of(), List.of()));
        refused("until", "plan.period.backwards", with(good, "1", UNTIL, FROM, List.of(), List.of()));
        refused("value[0]", "plan.value.missing", targets(target(Indicator.CASES, null, 0, null)));
        refused("type[0]", "plan.type.unknown", targets(target(Indicator.SUPPORT, "YS77", 1, null)));
        refused("type[0]", "plan.type.none", targets(target(Indicator.READY, "YS04", 1, null)));
        refused("due[0]", "plan.due.early", targets(target(Indicator.CASES, null, 1, FROM.minusDays(1))));
        refused(
                "indicator[1]",
                "plan.target.twice",
                targets(target(Indicator.CASES, null, 1, null), target(Indicator.CASES, null, 2, null)));
        refused(
                "place[0]",
                "place.unknown",
                with(good, "1", FROM, UNTIL, List.of(new PlanCommune("99999", null)), List.of()));
        refused(
                "place[0]",
                "plan.commune.elsewhere",
                with(good, "1", FROM, UNTIL, List.of(new PlanCommune(TestPeople.COMMUNE, null)), List.of()));
        refused("parent", "plan.parent.unknown", content(Long.MAX_VALUE));
    }

    @Test
    void theSameNumberOfTheSameDayIsRecordedOnce() {
        PlanContent content = content(null);
        plans.record(officer, commune, content);

        refused("number", "plan.number.taken", content);
    }

    @Test
    void aPlanCarriesOutNeitherItselfNorWhatCarriesItOut() {
        long first = record(officer, commune, null);
        long second = record(officer, commune, first);
        long third = record(officer, commune, second);

        refused("parent", "plan.parent.itself", () -> plans.change(officer, first, content(first)));
        refused("parent", "plan.parent.below", () -> plans.change(officer, first, content(third)));
        assertThat(plans.see(officer, first).parent()).isNull();
    }

    @Test
    void aPlanCarriesOutOneOfItsUnitOrOfOneAbove() {
        long ofProvince = record(above, province, null);
        long foreign = record(people.newcomer(Role.UNION_OFFICER, neighbour), neighbour, null);
        long own = record(officer, commune, ofProvince);

        assertThat(plans.see(officer, own).parent()).isEqualTo(ofProvince);
        refused("parent", "plan.parent.unknown", content(foreign));
        refused("parent", "plan.parent.unknown", () -> plans.record(above, province, content(own)));
        assertThat(plans.higher(commune))
                .extracting(UnionPlan::id)
                .contains(ofProvince, own)
                .doesNotContain(foreign);
    }

    /** Two officers who put each other's plan above their own do not make a circle. */
    @Test
    void twoAtOnceMakeNoCircle() throws Exception {
        long one = record(officer, commune, null);
        long other = record(officer, commune, null);

        List<@Nullable Throwable> ends = AtOnce.all(List.of(
                () -> plans.change(officer, one, content(other)), () -> plans.change(officer, other, content(one))));

        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        assertThat(plans.see(officer, one).parent() == null
                        || plans.see(officer, other).parent() == null)
                .isTrue();
    }

    @Test
    void plansExistForTheUnitThoseBelowAndThoseAbove() {
        long ofProvince = record(above, province, null);
        long ofCommune = record(officer, commune, null);
        Actor next = people.newcomer(Role.UNION_OFFICER, neighbour);
        Actor manager = people.newcomer(Role.MANAGER, province);
        Actor stranger = people.newcomer(Role.UNION_OFFICER, TestPeople.PROVINCE);
        Actor administration = people.newcomer(Role.COMMUNE_OFFICER, commune);

        assertThat(sees(officer, ofProvince, ofCommune)).containsExactly(true, true);
        assertThat(sees(above, ofProvince, ofCommune)).containsExactly(true, true);
        assertThat(sees(manager, ofProvince, ofCommune)).containsExactly(true, true);
        assertThat(sees(next, ofProvince, ofCommune)).containsExactly(true, false);
        assertThat(sees(stranger, ofProvince, ofCommune)).containsExactly(false, false);
        assertThat(sees(administration, ofProvince, ofCommune)).containsExactly(false, false);
        assertThatThrownBy(() -> plans.change(officer, ofProvince, content(null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.change(stranger, ofProvince, content(null)))
                .isInstanceOf(PlanUnknown.class);
        assertThatThrownBy(() -> plans.record(manager, province, content(null))).isInstanceOf(NotAllowed.class);
    }

    private List<Boolean> sees(Actor actor, long... ids) {
        List<Boolean> seen = new ArrayList<>();
        for (long id : ids) {
            boolean listed = plans.page(actor, null, "", 0).stream().anyMatch(plan -> plan.id() == id);
            boolean opened = AtOnce.end(() -> plans.see(actor, id)) == null;
            assertThat(opened).isEqualTo(listed);
            seen.add(opened);
        }
        return seen;
    }

    @Test
    void targetsStandAgainstWhatIsCounted() {
        String place = people.freshCommune();
        Actor own = people.newcomer(Role.UNION_OFFICER, place);
        hold(own, place, TrainingEvent.Kind.TALK, "YS01", TODAY, null);
        hold(own, place, TrainingEvent.Kind.CAMPAIGN, "YS01", TODAY, 700L);
        hold(own, place, TrainingEvent.Kind.TALK, "YS01", FROM.minusDays(1), null);
        PlanContent content = targets(
                target(Indicator.EVENTS, "YS01", 1, null),
                target(Indicator.REACH, null, 1_000, null),
                target(Indicator.CASES, null, 2, TODAY.minusDays(1)),
                target(Indicator.CASES, null, 2, TODAY));
        long id = plans.record(own, place, content).id();

        PlanResults results = progress.of(own, id, place);

        assertThat(results.targets())
                .extracting(Result::value, Result::percent, Result::light)
                .containsExactly(
                        tuple(1L, 100L, Light.REACHED),
                        tuple(700L, 70L, Light.OPEN),
                        tuple(0L, 0L, Light.LATE),
                        tuple(0L, 0L, Light.OPEN));
        results.targets().forEach(result -> assertThat(result.value())
                .isEqualTo(facts.sum(place, FROM, UNTIL)
                        .of(result.target().indicator(), result.target().type(), null)));
    }

    @Test
    void activitiesTellWhatWasDoneOfTheirType() {
        String place = people.freshCommune();
        Actor own = people.newcomer(Role.UNION_OFFICER, place);
        hold(own, place, TrainingEvent.Kind.TALK, "YS15", TODAY, null);
        PlanContent base = content(null);
        PlanContent content = new PlanContent(
                base.issuer(),
                base.number(),
                TODAY,
                base.title(),
                FROM,
                UNTIL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        new PlanActivity("Tham quan", "YS15", null, null, null),
                        new PlanActivity("Tập huấn", "YS02", null, null, null),
                        new PlanActivity("Việc khác", null, null, null, null)));

        PlanResults results = progress.of(own, plans.record(own, place, content).id(), place);

        assertThat(results.activities().get(0).counts()).containsExactly(new PlanResults.Count(Indicator.EVENTS, 1));
        assertThat(results.activities().get(1).counts()).isEmpty();
        assertThat(results.activities().get(2).counts()).isEmpty();
    }

    /** The province sees its sum and each commune's part; the commune reads the province's plan with its own share. */
    @Test
    void plansBelowAreShownWithTheirs() {
        List<String> communes = people.freshCommunes(2);
        String where = TestPeople.provinceOf(communes.get(0));
        Actor upper = people.newcomer(Role.UNION_OFFICER, where);
        PlanContent wanted = targets(target(Indicator.EVENTS, null, 4, null));
        long parent = plans.record(upper, where, wanted).id();
        hold(upper, where, TrainingEvent.Kind.TALK, "YS01", TODAY, null);
        List<Actor> officers = new ArrayList<>();
        for (String each : communes.subList(0, 2)) {
            Actor one = people.newcomer(Role.UNION_OFFICER, each);
            officers.add(one);
            hold(one, each, TrainingEvent.Kind.CONTEST, "YS01", TODAY, null);
            plans.record(one, each, under(parent, target(Indicator.EVENTS, null, 1, null)));
        }

        PlanResults ofProvince = progress.of(upper, parent, where);
        assertThat(ofProvince.targets()).extracting(Result::value).containsExactly(3L);
        assertThat(ofProvince.children())
                .extracting(Child::counted, child -> child.targets().get(0).value())
                .containsExactlyInAnyOrder(tuple(communes.get(0), 1L), tuple(communes.get(1), 1L));

        PlanResults read = progress.of(officers.get(0), parent, communes.get(0));
        assertThat(read.counted()).isEqualTo(communes.get(0));
        assertThat(read.targets()).extracting(Result::value).containsExactly(1L);
        assertThat(read.children()).extracting(Child::counted).containsExactly(communes.get(0));
    }

    /** However many targets and plans below: as many statements. */
    @Test
    void thePageAsksAsOftenHoweverLongThePlan() {
        String place = people.freshCommune();
        Actor own = people.newcomer(Role.UNION_OFFICER, place);
        long few = plans.record(own, place, targets(target(Indicator.CASES, null, 1, null)))
                .id();
        PlanTarget[] many = new PlanTarget[Indicator.values().length];
        for (Indicator indicator : Indicator.values()) {
            many[indicator.ordinal()] = target(indicator, null, 5, null);
        }
        long long1 = plans.record(own, place, targets(many)).id();
        plans.record(own, place, under(few, many[0]));
        for (int n = 0; n < 6; n++) {
            plans.record(own, place, under(long1, many));
        }

        assertThat(statements(own, long1, place))
                .isEqualTo(statements(own, few, place))
                .isLessThanOrEqualTo(10);
    }

    private int statements(Actor own, long id, String place) {
        sql.reset();
        progress.of(own, id, place);
        return sql.number();
    }

    /** Seed 000: the text says three communes and names four places. */
    @Test
    void theNumberInTheTextIsHeldAgainstTheList() {
        Actor own = people.newcomer(Role.UNION_OFFICER, TestPeople.PROVINCE);
        List<PlanCommune> named = List.of(
                new PlanCommune("12049", "xã Thắng Lợi, huyện Văn Giang"),
                new PlanCommune("12025", "xã Phụng Công, huyện Văn Giang"),
                new PlanCommune("12391", "xã Tống Phan, huyện Phù Cừ"),
                new PlanCommune("12313", "xã Phú Thịnh, huyện Kim Động"));
        PlanContent base = content(null);
        PlanContent content = new PlanContent(
                "Tỉnh đoàn Hưng Yên",
                base.number(),
                TODAY,
                "Hỗ trợ 3 xã tham gia chương trình OCOP",
                FROM,
                UNTIL,
                null,
                null,
                "Góp phần xây dựng xã hội; năm 2026 xã nào cũng có hai xã hội viên; 12/3 xã hội",
                null,
                null,
                null,
                null,
                null,
                named,
                List.of(),
                List.of());

        PlanResults results =
                progress.of(own, plans.record(own, TestPeople.PROVINCE, content).id(), TestPeople.PROVINCE);

        assertThat(results.places().inText()).containsExactly(3);
        assertThat(results.places().listed()).isEqualTo(4);
        assertThat(results.places().today()).isEqualTo(4);
        assertThat(results.places().differ()).isTrue();
    }

    private void hold(
            Actor own, String place, TrainingEvent.Kind kind, String type, LocalDate day, @Nullable Long reach) {
        long id = trainings
                .plan(
                        own,
                        place,
                        new EventDetails(kind, type, "Việc", null, day, day, null, null, null, null, null, null),
                        own.id())
                .id();
        trainings.hold(own, id, day, null, reach);
    }

    private static PlanTarget target(Indicator indicator, @Nullable String type, long value, @Nullable LocalDate due) {
        return new PlanTarget(indicator, type, value, due, null);
    }

    private long record(Actor by, String place, @Nullable Long parent) {
        return plans.record(by, place, content(parent)).id();
    }

    private PlanContent content(@Nullable Long parent) {
        serial++;
        return new PlanContent(
                "Đoàn xã",
                serial + "-KH/ĐTN",
                TODAY,
                "Kế hoạch hỗ trợ OCOP",
                FROM,
                UNTIL,
                parent,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private PlanContent targets(PlanTarget... targets) {
        PlanContent base = content(null);
        return with(base, base.number(), FROM, UNTIL, List.of(), List.of(targets));
    }

    private PlanContent under(long parent, PlanTarget... targets) {
        PlanContent base = content(parent);
        return with(base, base.number(), FROM, UNTIL, List.of(), List.of(targets));
    }

    private static PlanContent with(
            PlanContent base,
            String number,
            LocalDate from,
            LocalDate until,
            List<PlanCommune> communes,
            List<PlanTarget> targets) {
        return new PlanContent(
                base.issuer(),
                number,
                base.issuedOn(),
                base.title(),
                from,
                until,
                base.parent(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                communes,
                targets,
                List.of());
    }

    private void refused(String field, String key, PlanContent content) {
        refused(field, key, () -> plans.record(officer, commune, content));
    }

    private static void refused(String field, String key, ThrowingCallable act) {
        Rejected refusal = catchThrowableOfType(Rejected.class, act);
        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
