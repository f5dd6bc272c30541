package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.regulation.Mean;

/** A day of a council of fifteen: what the system says of it is what anybody counts in the tables. */
@UseCaseTest
class SessionDayTest {

    private static final int PRODUCTS = 12;
    private static final int MEMBERS = 15;

    /** Totals between these differ by less than asks for a discussion. */
    private static final int LEAST = 57;

    private static final int MOST = 65;

    private final TestPeople people;
    private final Sessions sessions;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final JdbcTemplate jdbc;

    SessionDayTest(
            TestPeople people,
            Sessions sessions,
            Agendas agendas,
            Evaluations evaluations,
            Dossiers dossiers,
            JdbcTemplate jdbc) {
        this.people = people;
        this.sessions = sessions;
        this.agendas = agendas;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    @Test
    void theNumbersAreThoseOfTheTables() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        IntStream.range(1, MEMBERS).forEach(n -> people.newcomer(Role.COUNCIL_MEMBER, province));
        List<DossierId> products = IntStream.range(0, PRODUCTS)
                .mapToObj(n -> people.dossier(commune, THREE_STARS.stoppingAt(Story.AWAIT_SESSION)))
                .toList();
        SessionId session = people.callSession(products.toArray(DossierId[]::new));
        people.openSession(session);
        Random totals = new Random(26);
        products.forEach(product -> {
            List<OpenTask> sheets = people.openAll(product, "scoreProduct");
            assertThat(sheets).hasSize(MEMBERS);
            sheets.forEach(sheet -> people.score(sheet, totals.nextInt(LEAST, MOST)));
        });

        Map<DossierId, Agendas.Standing> standings = agendas.standings(session);
        assertThat(standings).hasSize(PRODUCTS);
        products.forEach(product -> assertThat(standings.get(product)).satisfies(standing -> {
            assertThat(standing.members()).hasSize(MEMBERS);
            assertThat(standing.handedIn()).hasSize(number(product, "count(distinct person_id)"));
            assertThat(standing.sheets()).isEqualTo(number(product, "count(*)")).isEqualTo(MEMBERS);
            assertThat(standing.confirmed()).isFalse();
        }));

        products.forEach(product -> {
            evaluations.consolidateScores(people.open(product, "consolidateScores"), Findings.NONE, null, false);
            evaluations.confirmResult(people.open(product, "confirmResult"), Confirmation.CONFIRMED, null);
        });
        people.endSession(products.get(0));

        assertThat(sessions.get(session).state()).isEqualTo(Session.State.ENDED);
        products.forEach(product -> {
            Result result = evaluations.confirmed(dossiers.get(product)).get(0);
            int sum = number(product, "sum(total)");
            assertThat(result.rating().mean()).isEqualTo(new Mean(sum, MEMBERS));
            assertThat(result.evaluation().mean()).isEqualByComparingTo(mean(product));
            assertThat(result.rating().difference()).isEqualTo(number(product, "max(total) - min(total)"));
            assertThat(result.sheets()).hasSize(MEMBERS);
            assertThat(dossiers.get(product).stars())
                    .isEqualTo(result.evaluation().stars());
        });
        assertThat(jdbc.queryForObject(
                        "select count(*) from score_sheet s, evaluation e where s.evaluation_id = e.id and e.session_id = ?",
                        Integer.class,
                        session.value()))
                .isEqualTo(PRODUCTS * MEMBERS);
        assertThat(products.stream()
                        .map(product -> number(product, "sum(total)"))
                        .distinct())
                .hasSizeGreaterThan(PRODUCTS / 2);
    }

    private int number(DossierId product, String what) {
        Integer number = jdbc.queryForObject(query(what), Integer.class, product.value());
        return number == null ? 0 : number;
    }

    /** As far as the rating keeps it: ten digits, cut. */
    private BigDecimal mean(DossierId product) {
        return BigDecimal.valueOf(number(product, "sum(total)"))
                .divide(BigDecimal.valueOf(number(product, "count(*)")), 10, RoundingMode.DOWN);
    }

    private static String query(String what) {
        return "select " + what
                + " from score_sheet where evaluation_id in (select id from evaluation where dossier_id = ?)";
    }
}
