package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Both sides of every border of the decision tables, with inputs of the types the product passes. */
class DecisionsTest {

    /** Stars by points, minimums, knock-out and the province's setting (Đ3, Phụ lục II). */
    private static final String STAR_RATING =
            """
            mean  | minimumsReached | knockedOut | missedMinimum | stars | rule
            0     | 0               | false      | NEXT_LOWER    | 1     | BAND_ONLY
            29.99 | 5               | false      | NEXT_LOWER    | 1     | BAND_ONLY
            30    | 0               | false      | NEXT_LOWER    | 2     | BAND_ONLY
            49.99 | 5               | false      | NOT_RATED     | 2     | BAND_ONLY
            50    | 3               | false      | NEXT_LOWER    | 3     | FULL
            50    | 0               | false      | NEXT_LOWER    | 0     | MINIMUM_MISSED
            50    | 0               | false      | NOT_RATED     | 0     | MINIMUM_MISSED
            69.96 | 5               | false      | NEXT_LOWER    | 3     | FULL
            69.99 | 3               | false      | NOT_RATED     | 3     | FULL
            69.99 | 0               | false      | NEXT_LOWER    | 0     | MINIMUM_MISSED
            70    | 4               | false      | NEXT_LOWER    | 4     | FULL
            70    | 5               | false      | NOT_RATED     | 4     | FULL
            70    | 3               | false      | NEXT_LOWER    | 3     | LOWERED
            70    | 3               | false      | NOT_RATED     | 0     | MINIMUM_MISSED
            70    | 0               | false      | NEXT_LOWER    | 0     | MINIMUM_MISSED
            89.99 | 5               | false      | NEXT_LOWER    | 4     | FULL
            89.99 | 4               | false      | NOT_RATED     | 4     | FULL
            89.99 | 3               | false      | NEXT_LOWER    | 3     | LOWERED
            90    | 5               | false      | NOT_RATED     | 5     | FULL
            90    | 4               | false      | NEXT_LOWER    | 4     | LOWERED
            90    | 4               | false      | NOT_RATED     | 0     | MINIMUM_MISSED
            90    | 3               | false      | NEXT_LOWER    | 3     | LOWERED
            90    | 3               | false      | NOT_RATED     | 0     | MINIMUM_MISSED
            90    | 0               | false      | NEXT_LOWER    | 0     | MINIMUM_MISSED
            90    | 0               | false      | NOT_RATED     | 0     | MINIMUM_MISSED
            100   | 5               | false      | NEXT_LOWER    | 5     | FULL
            100   | 5               | true       | NEXT_LOWER    | 0     | KNOCKED_OUT
            70    | 3               | true       | NOT_RATED     | 0     | KNOCKED_OUT
            29.99 | 0               | true       | NEXT_LOWER    | 0     | KNOCKED_OUT
            """;

    /** Where a result leads (Đ7.3e, Đ7.4): the points decide about the centre, the stars about recognition. */
    private static final String ROUTING =
            """
            level    | mean  | stars | verdict
            PROVINCE | 89.99 | 4     | RECOGNISABLE
            PROVINCE | 90    | 5     | CENTRAL
            PROVINCE | 90    | 4     | CENTRAL
            PROVINCE | 90    | 3     | CENTRAL
            PROVINCE | 90    | 2     | NOT_RATED
            PROVINCE | 100   | 0     | NOT_RATED
            PROVINCE | 50    | 3     | RECOGNISABLE
            PROVINCE | 50    | 0     | NOT_RATED
            PROVINCE | 49.99 | 2     | NOT_RATED
            PROVINCE | 29.99 | 1     | NOT_RATED
            CENTRE   | 90    | 5     | FIVE_STARS
            CENTRE   | 90    | 4     | BELOW
            CENTRE   | 89.99 | 4     | BELOW
            CENTRE   | 30    | 2     | BELOW
            CENTRE   | 100   | 0     | BELOW
            """;

    /** How far the members' totals may lie apart (Quy chế; setting). */
    private static final String DEVIATION =
            """
            difference | limit | deviation
            0          | 10    | WITHIN
            10         | 10    | WITHIN
            11         | 10    | BEYOND
            10         | 10.5  | WITHIN
            11         | 10.5  | BEYOND
            """;

    /** The batches by day of the proposal (Đ5); offsets in years from that day. */
    private static final String BATCH =
            """
            level    | month | day | batch | yearOffset | endYearOffset | endMonth | endDay
            PROVINCE | 1     | 1   | 1     | 0          | 0             | 6        | 30
            PROVINCE | 1     | 29  | 1     | 0          | 0             | 6        | 30
            PROVINCE | 1     | 30  | 1     | 0          | 0             | 6        | 30
            PROVINCE | 4     | 29  | 1     | 0          | 0             | 6        | 30
            PROVINCE | 4     | 30  | 2     | 0          | 0             | 12       | 30
            PROVINCE | 7     | 29  | 2     | 0          | 0             | 12       | 30
            PROVINCE | 7     | 30  | 2     | 0          | 0             | 12       | 30
            PROVINCE | 10    | 29  | 2     | 0          | 0             | 12       | 30
            PROVINCE | 10    | 30  | 1     | 1          | 1             | 6        | 30
            PROVINCE | 12    | 31  | 1     | 1          | 1             | 6        | 30
            CENTRE   | 1     | 1   | 2     | -1         | 0             | 3        | 30
            CENTRE   | 1     | 29  | 2     | -1         | 0             | 3        | 30
            CENTRE   | 1     | 30  | 1     | 0          | 0             | 9        | 30
            CENTRE   | 4     | 29  | 1     | 0          | 0             | 9        | 30
            CENTRE   | 7     | 29  | 1     | 0          | 0             | 9        | 30
            CENTRE   | 7     | 30  | 2     | 0          | 1             | 3        | 30
            CENTRE   | 10    | 30  | 2     | 0          | 1             | 3        | 30
            CENTRE   | 12    | 31  | 2     | 0          | 1             | 3        | 30
            """;

    /** Who may register which products (Đ2.3). */
    private static final String ELIGIBILITY =
            """
            productSet | organisationType  | eligible
            1          | COOPERATIVE       | true
            25         | COOPERATIVE_GROUP | true
            26         | ENTERPRISE        | true
            7          | FARM              | true
            16         | HOUSEHOLD         | true
            1          | ASSOCIATION       | false
            25         | ASSOCIATION       | false
            26         | ASSOCIATION       | true
            """;

    private static final Map<String, String> TABLES = Map.of(
            "starRating", STAR_RATING,
            "routing", ROUTING,
            "deviation", DEVIATION,
            "batch", BATCH,
            "eligibility", ELIGIBILITY);

    /** The table that lists instead of deciding; which papers it names is compared with the sheets where those are read. */
    private static final String LIST = "documents";

    private static final Map<String, Object> REGULATION = regulation();

    private static final Set<String> RULES_HIT = new TreeSet<>();
    private static final DmnEngine ENGINE = engine();
    private static final Map<String, DmnDecision> DECISIONS = new HashMap<>();

    /** A row: what goes in, what the law says comes out. */
    record Row(String table, Map<String, Object> inputs, Map<String, String> expected) {
        @Override
        public String toString() {
            return table + " " + inputs;
        }
    }

    static Stream<Row> rows() {
        return TABLES.keySet().stream().sorted().flatMap(table -> rows(table).stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowOfTheLawHolds(Row row) {
        assertThat(decide(row.table(), row.inputs())).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"starRating", "routing", "deviation", "batch", "eligibility"})
    void everyRuleIsHit(String table) {
        RULES_HIT.clear();
        rows(table).forEach(row -> decide(row.table(), row.inputs()));
        assertThat(RULES_HIT).as("rules of " + table).containsExactlyElementsOf(rules(table));
    }

    @Test
    void everyTableOfTheRegulationHasRows() {
        assertThat(REGULATION.get("decisions"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .hasSameElementsAs(
                        Stream.concat(TABLES.keySet().stream(), Stream.of(LIST)).toList());
    }

    @Test
    void everyPaperIsNamedOnceForEachKindOfDossierAndNoRuleIsDead() {
        RULES_HIT.clear();
        DmnDecision list = ENGINE.parseDecision(LIST, resource(LIST + ".dmn"));
        for (int set = 1; set <= 26; set++) {
            for (String registration : List.of("FIRST_TIME", "UPGRADE", "RE_EVALUATION")) {
                for (String organisation :
                        List.of("COOPERATIVE", "COOPERATIVE_GROUP", "ENTERPRISE", "FARM", "HOUSEHOLD", "ASSOCIATION")) {
                    List<Object> papers = ENGINE.evaluateDecisionTable(
                                    list,
                                    Variables.createVariables()
                                            .putValue("productSet", set)
                                            .putValue("registration", registration)
                                            .putValue("organisationType", organisation))
                            .collectEntries("document");
                    assertThat(papers)
                            .as("%s, set %d, %s", registration, set, organisation)
                            .contains("D01", "D02", "D22", "D40")
                            .doesNotHaveDuplicates();
                }
            }
        }
        assertThat(RULES_HIT).containsExactlyElementsOf(rules(LIST));
    }

    @Test
    void everyDayOfALeapYearHasOneBatchAtEachLevel() {
        for (String level : List.of("PROVINCE", "CENTRE")) {
            for (var day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
                assertThat(decide(
                                "batch",
                                Map.of("level", level, "month", day.getMonthValue(), "day", day.getDayOfMonth())))
                        .as(level + " " + day)
                        .containsKeys("batch", "endMonth");
            }
        }
    }

    @Test
    void theBandsAreThoseOfTheRegulation() {
        List<?> bands = Objects.requireNonNull((List<?>) REGULATION.get("bands"));
        assertThat(bands).hasSize(5);
        for (Object each : bands) {
            Map<?, ?> band = (Map<?, ?>) each;
            BigDecimal from = new BigDecimal(String.valueOf(band.get("from")));
            int stars = Integer.parseInt(String.valueOf(band.get("stars")));
            assertThat(stars(from)).as("stars from " + from).isEqualTo(stars);
            if (stars > 1) {
                assertThat(stars(justBelow(from))).as("stars below " + from).isEqualTo(stars - 1);
            }
        }
    }

    @Test
    void theWayToTheCentreStartsWhereTheRegulationSays() {
        BigDecimal from = new BigDecimal(String.valueOf(REGULATION.get("centreFrom")));
        assertThat(verdict(from)).isEqualTo("CENTRAL");
        assertThat(verdict(justBelow(from))).isEqualTo("RECOGNISABLE");
    }

    private static int stars(BigDecimal mean) {
        Map<String, Object> inputs =
                Map.of("mean", mean, "minimumsReached", 5, "knockedOut", false, "missedMinimum", "NEXT_LOWER");
        return Integer.parseInt(
                Objects.requireNonNull(decide("starRating", inputs).get("stars")));
    }

    private static String verdict(BigDecimal mean) {
        return Objects.requireNonNull(decide("routing", Map.of("level", "PROVINCE", "mean", mean, "stars", 4))
                .get("verdict"));
    }

    private static BigDecimal justBelow(BigDecimal border) {
        return border.subtract(new BigDecimal("0.000000001"));
    }

    private static Map<String, String> decide(String table, Map<String, Object> inputs) {
        DmnDecision decision =
                DECISIONS.computeIfAbsent(table, key -> ENGINE.parseDecision(key, resource(key + ".dmn")));
        DmnDecisionRuleResult result = ENGINE.evaluateDecisionTable(decision, Variables.fromMap(new HashMap<>(inputs)))
                .getSingleResult();
        Map<String, String> outputs = new LinkedHashMap<>();
        Objects.requireNonNull(result, () -> "no rule of " + table + " for " + inputs)
                .getEntryMap()
                .forEach((name, value) -> outputs.put(name, String.valueOf(value)));
        return outputs;
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(RULES_HIT::add));
        return configuration.buildEngine();
    }

    private static List<String> rules(String table) {
        return Dmn.readModelFromStream(resource(table + ".dmn")).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .sorted()
                .toList();
    }

    private static List<Row> rows(String table) {
        List<String[]> lines = Objects.requireNonNull(TABLES.get(table))
                .lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            Map<String, Object> inputs = new LinkedHashMap<>();
            Map<String, String> expected = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                String name = lines.get(0)[i];
                switch (name) {
                    case "mean", "limit" -> inputs.put(name, new BigDecimal(cells[i]));
                    case "minimumsReached", "difference", "month", "day", "productSet" ->
                        inputs.put(name, Integer.valueOf(cells[i]));
                    case "knockedOut" -> inputs.put(name, Boolean.valueOf(cells[i]));
                    case "level", "missedMinimum", "organisationType" -> inputs.put(name, cells[i]);
                    case "stars" -> {
                        if (table.equals("routing")) {
                            inputs.put(name, Integer.valueOf(cells[i]));
                        } else {
                            expected.put(name, cells[i]);
                        }
                    }
                    default -> expected.put(name, cells[i]);
                }
            }
            rows.add(new Row(table, inputs, expected));
        }
        return rows;
    }

    private static Map<String, Object> regulation() {
        try (InputStream yaml = resource("regulation.yaml")) {
            return new Yaml().load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DecisionsTest.class.getResourceAsStream("/regulations/qd-26-2026/" + name), name);
    }
}
