package vn.ocop.workflow.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;

/** Fairs and shops: whose they are, which products may be taken along, and what counts. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromotionsTest {

    private static final Story TO_SCREENING = THREE_STARS.stoppingAt("screenIdea");

    private final TestPeople people;
    private final TestClock clock;
    private final Promotions promotions;
    private final Dossiers dossiers;
    private final Ideas ideas;
    private final Facts facts;
    private final JdbcTemplate jdbc;
    private final SqlCount sql;

    private String commune = "";
    private String neighbour = "";
    private String province = "";
    private Actor officer = nobody();
    private Actor ofProvince = nobody();

    PromotionsTest(
            TestPeople people,
            TestClock clock,
            Promotions promotions,
            Dossiers dossiers,
            Ideas ideas,
            Facts facts,
            JdbcTemplate jdbc,
            SqlCount sql) {
        this.people = people;
        this.clock = clock;
        this.promotions = promotions;
        this.dossiers = dossiers;
        this.ideas = ideas;
        this.facts = facts;
        this.jdbc = jdbc;
        this.sql = sql;
    }

    private static Actor nobody() {
        return new Actor(new PersonId(0), "", Set.of());
    }

    @BeforeAll
    void peopleOfAProvince() {
        List<String> communes = people.freshCommunes(2);
        commune = communes.get(0);
        neighbour = communes.get(1);
        province = TestPeople.provinceOf(commune);
        people.producer(commune);
        people.producer(neighbour);
        officer = people.actor(Role.UNION_OFFICER, commune);
        ofProvince = people.actor(Role.UNION_OFFICER, province);
    }

    @Test
    void aFairIsItsUnionsAndSeenByItsProvince() {
        Promotion fair = promotions.enter(officer, commune, fair("Hội chợ xuân"));
        Actor ofNeighbour = people.actor(Role.UNION_OFFICER, neighbour);

        assertThat(promotions.page(ofProvince, "hoi cho xuan", Promotion.Kind.FAIR, 0))
                .extracting(row -> row.promotion().id())
                .containsExactly(fair.id());
        assertThat(promotions.page(officer, "hoi cho xuan", Promotion.Kind.OUTLET, 0))
                .isEmpty();
        assertThat(promotions.page(ofNeighbour, "hoi cho xuan", null, 0)).isEmpty();
        assertThatThrownBy(() -> promotions.see(ofNeighbour, fair.id())).isInstanceOf(PromotionUnknown.class);
        assertThatThrownBy(() -> promotions.change(ofNeighbour, fair.id(), fair.version(), fair("Khác")))
                .isInstanceOf(PromotionUnknown.class);
        assertThatThrownBy(() -> promotions.change(ofProvince, fair.id(), fair.version(), fair("Khác")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> promotions.enter(officer, neighbour, fair("Khác")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> promotions.enter(people.actor(Role.MANAGER, province), province, fair("Khác")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void daysPlaceAndAddressMustBeTrue() {
        LocalDate today = clock.today();
        rejects("untilOn", () -> promotions.enter(officer, commune, details("Hội trường", null, today.minusDays(1))));
        rejects("venue", () -> promotions.enter(officer, commune, details(null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://shop.vn",
                "shop.vn",
                "http://",
                "https://ai@shop.vn",
                "https:// shop.vn",
                "data:text/html,x"
            })
    void addressesOfTheWebOnly(String url) {
        rejects("url", () -> promotions.enter(officer, commune, details(null, url, null)));
    }

    @Test
    void whatTheUnionSeesIsTakenAlongAndCounts() {
        LocalDate before = clock.today().minusDays(400);
        Promotion fair = promotions.enter(officer, commune, fair("Phiên chợ", before));
        DossierId product = people.dossier(commune, THREE_STARS, true);
        promotions.takeAlong(officer, fair.id(), product);
        rejects("", () -> promotions.takeAlong(officer, fair.id(), product));
        promotions.sell(officer, fair.id(), Map.of(product, new Promotions.Sale(12_500_000L, "Hết hàng")));

        Promotion seen = promotions.see(officer, fair.id());
        assertThat(seen.turnover()).isEqualTo(12_500_000);
        assertThat(seen.products()).singleElement().satisfies(taken -> assertThat(taken.dossier())
                .isEqualTo(product));
        var figures = facts.sum(commune, before, before);
        assertThat(figures.of(Indicator.FAIRS)).isEqualTo(1);
        assertThat(figures.of(Indicator.TURNOVER)).isEqualTo(12_500_000);

        promotions.leaveOut(officer, fair.id(), product);
        rejects("", () -> promotions.sell(officer, fair.id(), Map.of(product, new Promotions.Sale(1L, null))));
        assertThat(facts.sum(commune, before, before).of(Indicator.TURNOVER)).isZero();
    }

    @Test
    void whatTheUnionDoesNotSeeOrWhatFailedStaysAtHome() {
        Promotion fair = promotions.enter(officer, commune, fair("Hội chợ hè"));
        DossierId hidden = people.dossier(commune, TO_SCREENING, false);
        DossierId elsewhere = people.dossier(neighbour, TO_SCREENING, true);
        DossierId refused = people.dossier(commune, TO_SCREENING, true);
        ideas.screenIdea(people.open(refused, "screenIdea"), Screening.REFUSED, null, "Không thuộc bộ nào");
        DossierId withdrawn = people.dossier(commune, TO_SCREENING, true);
        dossiers.withdraw(people.actor(dossiers.get(withdrawn).producer()), withdrawn, "Ngừng sản xuất");

        for (DossierId product : List.of(hidden, elsewhere, new DossierId(999_999_999))) {
            rejects("promotion.product.unknown", "", () -> promotions.takeAlong(officer, fair.id(), product));
        }
        for (DossierId product : List.of(refused, withdrawn)) {
            rejects("promotion.product.failed", "", () -> promotions.takeAlong(officer, fair.id(), product));
            assertThat(promotions.takes(promotions.see(officer, fair.id()), dossiers.get(product)))
                    .isFalse();
        }
        Promotion ofAll = promotions.enter(ofProvince, province, fair("Hội chợ tỉnh"));
        promotions.takeAlong(ofProvince, ofAll.id(), elsewhere);
        assertThat(promotions.see(officer, fair.id()).products()).isEmpty();
    }

    @Test
    void nothingChangesInAReportedPeriod() {
        LocalDate reported = LocalDate.of(2025, 5, 10);
        DossierId product = people.dossier(commune, TO_SCREENING, true);
        Promotion old = promotions.enter(officer, commune, fair("Hội chợ tháng năm", reported));
        promotions.takeAlong(officer, old.id(), product);
        Promotion later = promotions.enter(officer, commune, fair("Hội chợ tháng sáu", reported.plusMonths(1)));
        jdbc.update(
                "insert into union_report (version, place, province, kind, from_on, until_on, in_hand_on, due_on, recurring, state)"
                        + " values (0, ?, ?, 'MONTH', ?, ?, '2025-06-01', '2025-06-05', true, 'ACCEPTED')",
                commune,
                province,
                LocalDate.of(2025, 5, 1),
                LocalDate.of(2025, 5, 31));

        rejects("fromOn", () -> promotions.enter(officer, commune, fair("Khác", reported)));
        rejects("fromOn", () -> promotions.change(officer, old.id(), old.version(), fair("Khác")));
        rejects("fromOn", () -> promotions.change(officer, later.id(), later.version(), fair("Khác", reported)));
        rejects("", () -> promotions.sell(officer, old.id(), Map.of(product, new Promotions.Sale(1L, null))));
        rejects("", () -> promotions.leaveOut(officer, old.id(), product));
        rejects("", () -> promotions.takeAlong(officer, old.id(), product));
        assertThat(promotions.see(officer, old.id()).products()).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeItTheSecondReadsFirst() {
        Promotion fair = promotions.enter(officer, commune, fair("Hội chợ thu"));
        promotions.change(officer, fair.id(), fair.version(), fair("Hội chợ thu 2026"));

        rejects("", () -> promotions.change(officer, fair.id(), fair.version(), fair("Hội chợ đông")));
        assertThat(promotions.see(officer, fair.id()).name()).isEqualTo("Hội chợ thu 2026");
    }

    @Test
    void thePublicReadsWhereAProductIsSoldToday() {
        LocalDate today = clock.today();
        DossierId product = people.dossier(commune, THREE_STARS, true);
        for (Promotion.Details each : List.of(
                shop("Gian hàng còn mở", today.minusDays(9), null),
                shop("Gian hàng đã đóng", today.minusDays(9), today.minusDays(1)),
                shop("Gian hàng chưa mở", today.plusDays(1), null),
                fair("Hội chợ không phải cửa hàng"))) {
            promotions.takeAlong(
                    officer, promotions.enter(officer, commune, each).id(), product);
        }
        sql.reset();
        assertThat(promotions.shops(Set.of(product.value())).get(product.value()))
                .singleElement()
                .extracting(Shop::name, Shop::url)
                .containsExactly("Gian hàng còn mở", "https://shop.example.vn/san-pham?id=1");
        assertThat(sql.number()).isEqualTo(1);
        assertThat(promotions.shops(Set.of())).isEmpty();
    }

    @Test
    void aPageOfManyTakesTwoStatements() {
        Actor other = people.newcomer(Role.UNION_OFFICER, neighbour);
        DossierId product = people.dossier(neighbour, TO_SCREENING, true);
        for (int n = 0; n < 25; n++) {
            long id = promotions.enter(other, neighbour, fair("Hội chợ " + n)).id();
            promotions.takeAlong(other, id, product);
            promotions.sell(other, id, Map.of(product, new Promotions.Sale(1_000L, null)));
        }
        sql.reset();
        assertThat(promotions.page(other, "", null, 0))
                .hasSize(Promotions.PAGE)
                .allMatch(row -> row.products() == 1 && Long.valueOf(1_000).equals(row.turnover()));
        assertThat(sql.number()).isEqualTo(2);
    }

    private Promotion.Details fair(String name) {
        return fair(name, clock.today());
    }

    private static Promotion.Details fair(String name, LocalDate from) {
        return new Promotion.Details(
                Promotion.Kind.FAIR, name, "Nhà văn hóa", null, "Sở Công Thương", 5_000_000L, from, from, null);
    }

    private static Promotion.Details shop(String name, LocalDate from, @Nullable LocalDate until) {
        return new Promotion.Details(
                Promotion.Kind.ONLINE_SHOP,
                name,
                null,
                "https://shop.example.vn/san-pham?id=1",
                null,
                null,
                from,
                until,
                null);
    }

    private Promotion.Details details(@Nullable String venue, @Nullable String url, @Nullable LocalDate until) {
        return new Promotion.Details(
                Promotion.Kind.OUTLET, "Điểm bán", venue, url, null, null, clock.today(), until, null);
    }

    private static void rejects(String field, ThrowingCallable useCase) {
        assertThat(catchThrowableOfType(Rejected.class, useCase).field()).isEqualTo(field);
    }

    private static void rejects(String key, String field, ThrowingCallable useCase) {
        Rejected rejected = catchThrowableOfType(Rejected.class, useCase);
        assertThat(rejected.field()).isEqualTo(field);
        assertThat(rejected.key()).isEqualTo(key);
    }
}
