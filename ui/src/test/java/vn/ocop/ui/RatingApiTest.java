package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** What filled sheets are worth, asked as a program asks that knows nothing but the answers of the API itself. */
@PageTest
class RatingApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final Regulations regulations;

    RatingApiTest(Api api, Regulations regulations) {
        this.api = api;
        this.regulations = regulations;
    }

    static Stream<Arguments> sets() {
        return IntStream.rangeClosed(1, 26)
                .boxed()
                .flatMap(set -> set == 26
                        ? Stream.of(Arguments.of(set, "a"), Arguments.of(set, "b"))
                        : Stream.of(Arguments.of(set, null)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theBestOptionsOfEverySetGiveFiveStars(int set, @Nullable String variant) throws Exception {
        Api.Answer answer = api.rate(set, body(filled(set, variant, true)));

        assertThat(answer.json())
                .isEqualTo(JSON.readTree(
                        "{'sheets':[{'A':40,'B':25,'C':35,'total':100}],'mean':'100.00','band':5,".replace('\'', '"')
                                + "\"stars\":5,\"missedMinimums\":[],\"nextStar\":null}"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theWorstOptionsOfEverySetGiveNone(int set, @Nullable String variant) {
        ObjectNode worst = filled(set, variant, false);

        JsonNode answer = api.rate(set, body(worst)).json();

        int total = sum(set, worst);
        assertThat(answer.at("/sheets/0/total").asInt()).isEqualTo(total);
        assertThat(answer.path("mean").asText()).isEqualTo(total + ".00");
        assertThat(answer.path("stars").isNull()).isTrue();
        assertThat(answer.path("band").asInt()).isEqualTo(total < 30 ? 1 : 2);
        assertThat(answer.path("missedMinimums")).isEmpty();
        assertThat(answer.at("/nextStar/star").asInt()).isEqualTo(3);
        assertThat(answer.at("/nextStar/points").asText()).isEqualTo("50.00");
        assertThat(answer.at("/nextStar/pointsLacking").asText()).isEqualTo((50 - total) + ".00");
        assertThat(answer.at("/nextStar/missedMinimums")).hasSize(missedFor3(set, worst));
    }

    @Test
    void nothingTickedIsWorthNothing() {
        JsonNode answer = api.rate(7, "{\"sheets\":[{}]}").json();

        assertThat(answer.path("mean").asText()).isEqualTo("0.00");
        assertThat(answer.path("band").asInt()).isEqualTo(1);
        assertThat(answer.path("stars").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "49, 50, 50,  1, 49.66, 2,  , 0.34",
        "50, 50, 49, 48, 49.98, 2,  , 0.02",
        "50, 50, 50,  1, 50.00, 3, 3, 20.00",
        "49, 50, 51,  1, 50.00, 3, 3, 20.00",
        "69, 70, 70,  1, 69.66, 3, 3, 0.34",
        "69, 70, 70, 48, 69.98, 3, 3, 0.02",
        "69, 70, 71,  1, 70.00, 4, 4, 20.00",
        "89, 90, 90,  1, 89.66, 4, 4, 0.34",
        "89, 90, 90, 48, 89.98, 4, 4, 0.02",
        "89, 90, 91,  1, 90.00, 5, 5,"
    })
    void aMeanBelowABorderIsBelowItHoweverClose(
            int one,
            int two,
            int three,
            int repeated,
            String mean,
            int band,
            @Nullable Integer stars,
            @Nullable String lacking) {
        int minimums = stars == null ? 3 : stars;
        Stream<Integer> totals = repeated == 1
                ? Stream.of(one, two, three)
                : Stream.concat(
                        Stream.of(Math.min(one, three), two),
                        IntStream.range(0, repeated).mapToObj(n -> two));

        JsonNode answer = api.rate(
                        7, body(totals.map(total -> reaching(minimums, total)).toArray(ObjectNode[]::new)))
                .json();

        assertThat(answer.path("mean").asText()).isEqualTo(mean);
        assertThat(answer.path("band").asInt()).isEqualTo(band);
        assertThat(answer.path("stars").isNull() ? null : answer.path("stars").asInt())
                .isEqualTo(stars);
        assertThat(answer.at("/nextStar/pointsLacking").asText("")).isEqualTo(lacking == null ? "" : lacking);
    }

    @Test
    void theMeanOnACriterionIsSaidAsItIs() {
        ObjectNode[] members = {filled(7, null, true), filled(7, null, true), filled(7, null, true)};
        members[2].put("2.1", "2.1-3");

        JsonNode missed = api.rate(7, body(members)).json().path("missedMinimums");

        assertThat(missed).hasSize(2); // four and five stars ask for the same
        assertThat(missed.path(0).path("points").decimalValue()).hasToString("2.66");
        assertThat(missed.path(0).path("criterion").asText()).isEqualTo("2.1");
    }

    @Test
    void theStructureOfAStoryCountsOnlyWithAStory() {
        ObjectNode sheet = filled(7, null, true);
        sheet.put("5.1", "5.1-1");

        assertThat(api.rate(7, body(sheet)).json().at("/sheets/0/B").asInt()).isEqualTo(25 - 5 - 2);
    }

    @Test
    void decisionsAndSetsAreListed() {
        JsonNode decision = api.get("/api/v1/regulations").json().path(0);
        assertThat(decision.path("decision").asText()).isEqualTo("qd-26-2026");
        assertThat(decision.at("/bands/4/from").asInt()).isEqualTo(90);
        Api.Answer sets = api.get(Api.SETS);
        assertThat(sets.header("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(sets.json()).hasSize(26);
        assertThat(sets.json().at("/6/name/vi").asText()).isEqualTo("Chế biến từ rau, củ, quả, hạt");
        JsonNode story = line(7, "5.2");
        assertThat(story.at("/appliesWhen/criterion").asText()).isEqualTo("5.1");
        assertThat(line(7, "2.1").path("minimums").toString()).isEqualTo("{\"4\":3,\"5\":3}");
    }

    /** Every criterion with its best or worst option of the variant, from the sheet the API itself gives. */
    private ObjectNode filled(int set, @Nullable String variant, boolean best) {
        Comparator<JsonNode> byPoints =
                Comparator.comparingInt(option -> option.path("points").asInt());
        ObjectNode sheet = JSON.createObjectNode();
        lines(set)
                .forEach(line -> sheet.put(
                        line.path("code").asText(),
                        stream(line.path("options"))
                                .filter(option -> option.path("variant").isNull()
                                        || option.path("variant").asText().equals(variant))
                                .max(best ? byPoints : byPoints.reversed())
                                .orElseThrow()
                                .path("id")
                                .asText()));
        return sheet;
    }

    private int sum(int set, ObjectNode sheet) {
        Map<String, Integer> points = points(set, sheet);
        return lines(set).stream()
                .filter(line -> line.path("appliesWhen").isNull()
                        || points.getOrDefault(line.at("/appliesWhen/criterion").asText(), 0)
                                > line.at("/appliesWhen/pointsAbove").asInt())
                .mapToInt(line -> points.getOrDefault(line.path("code").asText(), 0))
                .sum();
    }

    private int missedFor3(int set, ObjectNode sheet) {
        Map<String, Integer> points = points(set, sheet);
        return (int) lines(set).stream()
                .filter(line -> points.getOrDefault(line.path("code").asText(), 0)
                        < line.at("/minimums/3").asInt())
                .count();
    }

    private Map<String, Integer> points(int set, ObjectNode sheet) {
        Map<String, Integer> points = new TreeMap<>();
        lines(set).forEach(line -> stream(line.path("options"))
                .filter(option ->
                        option.path("id").equals(sheet.path(line.path("code").asText())))
                .forEach(option -> points.put(
                        line.path("code").asText(), option.path("points").asInt())));
        return points;
    }

    private JsonNode line(int set, String code) {
        return lines(set).stream()
                .filter(line -> line.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> lines(int set) {
        return stream(api.get(Api.SETS + "/" + set).json().path("parts"))
                .flatMap(part -> stream(part.path("criteria")))
                .toList();
    }

    private ObjectNode reaching(int stars, int total) {
        ScoringSheet sheet = regulations.byKey("qd-26-2026").sheet(7);
        Marks marks = SheetFiller.fill(sheet, stars, total);
        assertThat(sheet.total(marks).total()).isEqualTo(total);
        ObjectNode filled = JSON.createObjectNode();
        sheet.leaves()
                .forEach(
                        leaf -> filled.put(leaf.code(), marks.option(leaf.key()).orElseThrow()));
        return filled;
    }

    private static String body(ObjectNode... sheets) {
        ArrayNode members = JSON.createArrayNode().addAll(List.of(sheets));
        return JSON.createObjectNode().set("sheets", members).toString();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
