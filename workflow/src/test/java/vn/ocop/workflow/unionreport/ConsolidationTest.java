package vn.ocop.workflow.unionreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.figures.Figure;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.ReportId;

/** A year of a hundred communes is consolidated with as many statements as one of three; its sums are those of the communes. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolidationTest {

    private static final int COMMUNES = 100;
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    /** Two each for the period and the one before, products, missing documents, plan, cut-off. */
    private static final int STATEMENTS = 8;

    private final TestPeople people;
    private final TestClock clock;
    private final UnionReports reports;
    private final ReportBeginnings beginnings;
    private final ReportShelf shelf;
    private final SqlCount sql;
    private final JdbcTemplate jdbc;

    private List<String> communes = List.of();
    private String province = "";

    ConsolidationTest(
            TestPeople people,
            TestClock clock,
            UnionReports reports,
            ReportBeginnings beginnings,
            ReportShelf shelf,
            SqlCount sql,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.reports = reports;
        this.beginnings = beginnings;
        this.shelf = shelf;
        this.sql = sql;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void aYearOfAHundredCommunes() {
        communes = people.freshCommunes(COMMUNES).subList(0, COMMUNES);
        province = TestPeople.provinceOf(communes.get(0));
        for (int n = 0; n < COMMUNES; n++) {
            clock.moveTo(LocalDate.of(2026, 6 + n % 6, 10));
            people.dossier(communes.get(n), TestPeople.THREE_STARS.stoppingAt("confirmReadiness"), true);
        }
        clock.moveTo(LocalDate.of(2027, 1, 4));
    }

    @AfterAll
    void back() {
        clock.reset();
    }

    @Test
    void isOneSum() {
        ReportId few = yearOf(communes.get(0));
        ReportId id = yearOf(province);
        assertThat(statements(few)).isEqualTo(STATEMENTS);
        assertThat(statements(id)).isEqualTo(STATEMENTS);

        ReportContent live = shelf.open(reports.get(id)).content();
        assertThat(live.figures().of(Indicator.COMMUNES)).isEqualTo(COMMUNES);
        assertThat(live.products()).hasSize(COMMUNES);
        for (Indicator indicator : List.of(Indicator.SUPPORT, Indicator.BUDGET, Indicator.CASES)) {
            assertThat(live.figures().of(indicator))
                    .as(indicator.name())
                    .isEqualTo(recount(indicator))
                    .isEqualTo(communes.stream()
                            .mapToLong(commune -> live.figures().of(indicator, null, commune))
                            .sum());
        }

        reports.writeReport(people.open(id, "writeReport"), shelf.drafted(shelf.open(reports.get(id))), Map.of());
        reports.sendReport(people.open(id, "sendReport"), ReportSending.SENT, "Bí thư", null, null);
        Figures frozen = shelf.open(reports.get(id)).content().figures();
        assertThat(frozen.all())
                .containsExactlyInAnyOrderElementsOf(live.figures().all());
        assertThat(frozen.all()).extracting(Figure::place).contains(communes.get(COMMUNES - 1));
    }

    private long statements(ReportId id) {
        UnionReport report = reports.get(id);
        sql.reset();
        shelf.open(report);
        return sql.number();
    }

    private ReportId yearOf(String place) {
        return beginnings.beginPast(people.actor(Role.UNION_OFFICER, place), place, ReportKind.YEAR, 2026, null);
    }

    /** Without the view, straight from the tables. */
    private long recount(Indicator indicator) {
        String what =
                switch (indicator) {
                    case SUPPORT -> "count(*) from support_item x";
                    case BUDGET -> "coalesce(sum(budget), 0) from support_item x";
                    default -> "count(*) from support_case x";
                };
        String day = indicator == Indicator.CASES ? "opened_on" : "done_on";
        return Objects.requireNonNull(jdbc.queryForObject(
                "select " + what + " where x.dossier_id in (select id from dossier where province = ?) and x." + day
                        + " between ? and ?",
                Long.class,
                province,
                BEGINNING,
                END));
    }
}
