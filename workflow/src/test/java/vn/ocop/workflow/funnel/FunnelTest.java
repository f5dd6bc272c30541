package vn.ocop.workflow.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.NO_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.funnel.Funnel.By;
import vn.ocop.workflow.kernel.DossierId;

/** From idea to star: who is counted where, over which denominator, and how long it took. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunnelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final TestPeople people;
    private final TestClock clock;
    private final Funnel funnel;
    private final SqlCount sql;
    private String first = "";
    private String second = "";
    private String province = "";

    FunnelTest(TestPeople people, TestClock clock, Funnel funnel, SqlCount sql) {
        this.people = people;
        this.clock = clock;
        this.funnel = funnel;
        this.sql = sql;
    }

    /** In the first commune one that gets its star, one that fails, one refused, one under way; in the second two ideas. */
    @BeforeAll
    void products() {
        List<String> communes = people.freshCommunes(2);
        first = communes.get(0);
        second = communes.get(1);
        province = TestPeople.provinceOf(first);

        DossierId star = people.dossier(first, THREE_STARS.stoppingAt("assessNeeds"), true);
        DossierId failed = people.dossier(first, NO_STARS.stoppingAt("assessNeeds"), true);
        people.dossier(first, THREE_STARS.with("screenIdea", "REFUSED"), true);
        people.dossier(second, THREE_STARS.stoppingAt("screenIdea"), true);
        people.dossier(second, THREE_STARS.stoppingAt("screenIdea")); // did not ask, but is led by the young

        clock.moveTo(TestClock.BEGINNING.plusDays(5));
        people.go(star, THREE_STARS.stoppingAt("planSupport"));
        people.dossier(first, THREE_STARS.stoppingAt("prepareDossier"), true);
        clock.moveTo(TestClock.BEGINNING.plusDays(14));
        people.go(failed, NO_STARS.stoppingAt("planSupport"));
        clock.moveTo(TestClock.BEGINNING.plusDays(20));
        people.go(star, THREE_STARS.stoppingAt("checkComponents"));
        people.go(failed, NO_STARS);
        clock.moveTo(TestClock.BEGINNING.plusDays(50));
        people.go(star, THREE_STARS);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void everyShareIsOfTheProductsRegistered() {
        FunnelRow row = funnel.of(first, FIRST, LAST, By.COMMUNE).whole();

        assertThat(row.ideas()).isEqualTo(4);
        assertThat(row.supported()).isEqualTo(3);
        assertThat(row.handedIn()).isEqualTo(2);
        assertThat(row.recognised()).isEqualTo(1);
        assertThat(row.ended()).isEqualTo(2);
        assertThat(row.running()).isEqualTo(1);
    }

    @Test
    void timesAreMediansInDays() {
        FunnelRow row = funnel.of(first, FIRST, LAST, By.COMMUNE).whole();

        assertThat(row.toSupport()).isEqualTo(5); // 0, 5, 14
        assertThat(row.toHandIn()).isEqualTo(20);
        assertThat(row.toStar()).isEqualTo(30);
        assertThat(funnel.of(second, FIRST, LAST, By.COMMUNE).whole().toStar()).isNull();
    }

    @Test
    void aProvinceIsTheSumOfItsCommunes() {
        Funnel.Table table = funnel.of(province, FIRST, LAST, By.COMMUNE);

        assertThat(table.rows()).extracting(FunnelRow::key).containsExactlyInAnyOrder(first, second);
        assertThat(table.rows().stream().mapToInt(FunnelRow::ideas).sum())
                .isEqualTo(table.whole().ideas())
                .isEqualTo(6);
    }

    @Test
    void aProductOfSeveralKindsOfSupportIsInEachAndOnceInTheWhole() {
        Funnel.Table table = funnel.of(first, FIRST, LAST, By.TYPE);

        assertThat(table.rows()).hasSizeGreaterThan(2);
        assertThat(table.rows().get(0).key()).isEmpty();
        assertThat(table.rows().stream().mapToInt(FunnelRow::ideas).sum())
                .isGreaterThan(table.whole().ideas());
        assertThat(table.whole().ideas()).isEqualTo(4);
    }

    @Test
    void theOfficerInChargeHasTheProducts() {
        String officer = people.actor(Role.UNION_OFFICER, first).name();

        assertThat(funnel.of(first, FIRST, LAST, By.OFFICER).rows())
                .filteredOn(row -> row.key().equals(officer))
                .singleElement()
                .satisfies(row -> assertThat(row.handedIn()).isEqualTo(2));
    }

    @Test
    void productsAreOfTheYearInWhichTheyWereRegistered() {
        assertThat(funnel.of(first, LAST.plusDays(1), LAST.plusYears(1), By.YEAR)
                        .rows())
                .isEmpty();
        assertThat(funnel.of(first, FIRST, LAST, By.YEAR).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.key()).isEqualTo("2026"));
    }

    @Test
    void howeverManyProductsItIsOneStatementAndOneMoreForTypes() {
        assertThat(statements(By.COMMUNE)).isEqualTo(1);
        assertThat(statements(By.TYPE)).isEqualTo(2);
    }

    private int statements(By by) {
        sql.reset();
        funnel.of(province, FIRST, LAST, by);
        return sql.number();
    }
}
