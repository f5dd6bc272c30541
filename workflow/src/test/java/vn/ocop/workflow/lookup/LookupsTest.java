package vn.ocop.workflow.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.SupplementItem;
import vn.ocop.workflow.dossier.SupplementRequest;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;

/** Where a dossier stands, for whoever has a code and four digits, and for nobody else. */
@UseCaseTest
class LookupsTest {

    /** How the phone of every producer of the tests ends, see {@link Cast#details}. */
    private static final String DIGITS = "0000";

    private final TestPeople people;
    private final Lookups lookups;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final JdbcTemplate jdbc;
    private final SqlCount sql;

    LookupsTest(
            TestPeople people,
            Lookups lookups,
            Dossiers dossiers,
            Supplements supplements,
            JdbcTemplate jdbc,
            SqlCount sql) {
        this.supplements = supplements;
        this.people = people;
        this.lookups = lookups;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.sql = sql;
    }

    @Test
    void everyCodeOfTheDossierFindsIt() {
        Dossier dossier = dossier("checkComponents");
        String code = Objects.requireNonNull(dossier.lookupCode());

        for (String typed : List.of(
                code,
                " " + code.toLowerCase(Locale.ROOT) + " ",
                Objects.requireNonNull(dossier.productCode()),
                Objects.requireNonNull(dossier.receipt()).slip())) {
            Standing standing = lookups.find(typed, DIGITS).orElseThrow();
            assertThat(standing.product()).isEqualTo(dossier.product());
            assertThat(standing.stage()).isEqualTo(Stage.COMMUNE);
            assertThat(standing.step()).isEqualTo("checkComponents");
            assertThat(standing.unit()).isEqualTo(UnitId.administration(COMMUNE));
            assertThat(standing.communeDueOn()).isEqualTo(dossier.dueOn());
        }
    }

    @Test
    void whatTheProducerIsToDoNamesNobody() {
        Standing standing = find(dossier("prepareDossier"));

        assertThat(standing.producersTurn()).isTrue();
        assertThat(standing.unit()).isNull();
        assertThat(standing.dueOn()).isNull();
    }

    @Test
    void whatIsAskedForIsNamedButNotWhatIsWrong() {
        Dossier dossier = dossiers.get(
                people.dossier(THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier")));
        Standing standing = find(dossier);
        SupplementRequest request = supplements.open(dossier.id()).orElseThrow();

        assertThat(standing.producersTurn()).isTrue();
        assertThat(standing.asked())
                .extracting(Standing.Asked::until)
                .containsExactlyElementsOf(
                        request.items().stream().map(SupplementItem::until).toList());
        assertThat(request.items()).isNotEmpty().noneMatch(item -> standing.toString()
                .contains(item.wrong()));
    }

    @Test
    void wrongCodeAndWrongDigitsAreOneAnswerWithTheSameWork() {
        Dossier dossier = dossier("checkComponents");
        String code = Objects.requireNonNull(dossier.lookupCode());

        List<String> wrongCode = asked("NOSUCHCODE", DIGITS);
        assertThat(asked(code, "0001")).isEqualTo(wrongCode).hasSize(1);
        for (String digits : List.of("", "000", "00000", "----", "abcd")) {
            assertThat(lookups.find(code, digits)).isEmpty();
            assertThat(lookups.find("NOSUCHCODE", digits)).isEmpty();
        }
        assertThat(lookups.find("", DIGITS)).isEmpty();
    }

    @Test
    void anyOfTheNumbersOfTheProducerWillDo() {
        Dossier dossier = dossier("checkComponents");
        jdbc.update(
                "update producer set phone = ? where id = ?",
                "0912.345.678 / +84 987 65 4321",
                dossier.producer().id());
        String code = Objects.requireNonNull(dossier.lookupCode());

        assertThat(lookups.find(code, "5678")).isPresent();
        assertThat(lookups.find(code, "4321")).isPresent();
        assertThat(lookups.find(code, DIGITS)).isEmpty();

        jdbc.update(
                "update producer set phone = ? where id = ?",
                "12",
                dossier.producer().id());
        assertThat(lookups.find(code, "12")).isEmpty();
        assertThat(lookups.find(code, "----")).isEmpty();
    }

    @Test
    void whatHappensInTheHallIsNotTold() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt(Story.AWAIT_SESSION));
        people.openSession(people.callSession(id));
        Standing standing = find(dossiers.get(id));

        assertThat(standing.step()).isNull();
        assertThat(standing.dueOn()).isNull();
        assertThat(standing.unit()).isEqualTo(UnitId.council(PROVINCE));
    }

    @Test
    void anEndIsTold() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        dossiers.withdraw(people.actor(dossiers.get(id).producer()), id, "Nghỉ làm vì con ốm");
        Standing standing = find(dossiers.get(id));

        assertThat(standing.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(standing.closedOn()).isNotNull();
        assertThat(standing.toString()).doesNotContain("ốm");
        assertThat(people.actors(Role.COMMUNE_OFFICER, COMMUNE))
                .noneMatch(officer -> standing.toString().contains(officer.name()));
    }

    private List<String> asked(String code, String digits) {
        sql.reset();
        assertThat(lookups.find(code, digits)).isEmpty();
        return sql.statements();
    }

    private Standing find(Dossier dossier) {
        return lookups.find(Objects.requireNonNull(dossier.lookupCode()), DIGITS)
                .orElseThrow();
    }

    private Dossier dossier(String stop) {
        return dossiers.get(people.dossier(THREE_STARS.stoppingAt(stop)));
    }
}
