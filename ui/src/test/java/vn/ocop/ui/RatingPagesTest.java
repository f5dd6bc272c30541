package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Anybody ticks a sheet and reads how many stars that would be, and what is missing. */
@PageTest
class RatingPagesTest {

    private static final String SHEET = "/rating/qd-26-2026/7";

    private final Pages pages;
    private final ScoringSheet sheet;
    private final int port;

    RatingPagesTest(Pages pages, Regulations regulations, @LocalServerPort int port) {
        this.pages = pages;
        this.sheet = regulations.byKey("qd-26-2026").sheet(7);
        this.port = port;
    }

    @Test
    void thePublicIsLedToTheSheetOfEverySet() {
        assertThat(ask("/products").document().select("main a[href=/rating]")).hasSize(1);
        assertThat(ask("/login").document().select("main a[href=/rating]")).hasSize(1);
        Page sets = ask("/rating");
        assertThat(sets.document().select("main li a").eachAttr("href"))
                .hasSize(26)
                .allSatisfy(href ->
                        assertThat(ask(href).document().select("fieldset.crit")).hasSizeGreaterThan(20));
    }

    @Test
    void aSheetAsksForEveryCriterionAndKnowsNoResultYet() {
        Page page = ask(SHEET);

        assertThat(page.document().select("fieldset.crit")).hasSize(32);
        assertThat(page.document().select("form[method=get] input[type=radio]:not([value=''])"))
                .hasSize(sheet.leaves().stream()
                        .mapToInt(leaf -> leaf.options().size())
                        .sum());
        assertThat(page.document().select("#result")).isEmpty();
        assertThat(page.text()).contains("Hồ sơ bị loại");
    }

    @Test
    void theResultSaysWhatIsMissing() {
        Map<String, String> ticks = ticks(5, 95);
        ticks.put("idea_origin", "2.1-3");
        ticks.put("chain_linkage", "1.5-3");

        Page page = ask(address(ticks));
        String result = page.document().select("#result").text();

        int total = sheet.total(marks(ticks)).total();
        assertThat(result)
                .contains("3 sao · " + total + "/100 điểm")
                .contains("Xét riêng điểm: hạng 5 sao. Kết quả: hạ xuống 3 sao")
                .contains("Để đạt 4 sao Điểm đã đủ (cần từ 70 điểm).")
                .contains("2.1 Nguồn gốc ý tưởng sản phẩm: có 2, cần 3 điểm")
                .contains("Điểm đã ở hạng 5 sao; muốn đủ hạng này còn cần:")
                .contains("1.5 Liên kết chuỗi trong sản xuất: có 2, cần 3 điểm")
                .doesNotContain("chưa chọn");
        assertThat(page.document().select("#result a[href='#f-option[idea_origin]']"))
                .isNotEmpty();
        assertThat(page.document()
                        .select("input[name='option[idea_origin]'][checked]")
                        .eachAttr("value"))
                .containsExactly("2.1-3");
    }

    @Test
    void whatIsNotTickedIsNamedAndCountsNothing() {
        Page page = ask(address(Map.of("packaging", "2.2-4", "labelling", "")));

        assertThat(page.document().select("#result").text())
                .contains("Chưa được công nhận · 3/100 điểm")
                .contains("Còn 31 tiêu chí chưa chọn, tính 0 điểm: 1.1, 1.2,")
                .contains("Để đạt 3 sao Thêm 47 điểm (cần từ 50 điểm).");
    }

    @Test
    void nothingIsMissingAboveTheHighestClass() {
        Map<String, String> best = new HashMap<>();
        sheet.leaves()
                .forEach(leaf -> best.put(
                        leaf.key(),
                        leaf.options().stream()
                                .max(Comparator.comparingInt(Option::points))
                                .orElseThrow()
                                .id()));

        assertThat(ask(address(best)).document().select("#result").text())
                .contains("5 sao · 100/100 điểm", "Đây là hạng cao nhất.")
                .doesNotContain("Để đạt");
    }

    @ParameterizedTest
    @CsvSource({
        "'idea_origin', '1.1-1', Lựa chọn này không có trong phiếu",
        "'idea_origin', '<script>', Lựa chọn này không có trong phiếu",
        "'horoscope', '1', Phiếu không có tiêu chí horoscope",
        "'product_development', '', Phiếu không có tiêu chí product_development"
    })
    void whatIsNotInTheSheetIsSaid(String criterion, String option, String message) {
        Page page = ask(address(Map.of("packaging", "2.2-4", criterion, option)));

        assertThat(page.errors()).singleElement().asString().contains(message);
        assertThat(page.document().select("#result")).isEmpty();
        assertThat(page.document()
                        .select("input[name='option[packaging]'][checked]")
                        .eachAttr("value"))
                .containsExactly("2.2-4");
        assertThat(page.html()).doesNotContain("<script>");
    }

    @Test
    void twoCasesDoNotMix() {
        Page page =
                ask("/rating/qd-26-2026/26?option%5Bbusiness_conditions%5D=8-a-1&option%5Bsafety_security%5D=9-b-3");

        assertThat(page.errorAt("option[safety_security]")).contains("cùng một trường hợp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?option=5", "?option%5B%5D=5", "?option%5Bpackaging%5D=a&option%5Bpackaging%5D=b", "?x=1"})
    void oddQuestionsAreAnsweredPlainly(String question) {
        ask(SHEET + question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/rating/qd-1-2020/7", "/rating/qd-26-2026/27", "/rating/qd-26-2026/x", "/rating/qd-26-2026/0"})
    void whatIsNotThereIsNotFound(String url) {
        pages.nobody().get(url).plain(404);
    }

    @Test
    void inEnglishToo() {
        assertThat(ask(address(ticks(4, 80)) + "&lang=en")
                        .document()
                        .select("#result")
                        .text())
                .contains("4 stars", "80/100 points", "To reach 5 stars", "10 more points")
                .doesNotContainPattern("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự]");
    }

    /** Reading leaves no cookie: nobody is remembered. */
    @Test
    void nobodyIsRemembered() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address(ticks(3, 60))))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    private Page ask(String url) {
        return pages.nobody().get(url).plain(200);
    }

    private Map<String, String> ticks(int stars, int total) {
        Map<String, String> ticks = new HashMap<>();
        Marks marks = SheetFiller.fill(sheet, stars, total);
        marks.byCriterion().forEach((key, mark) -> ticks.put(key, String.valueOf(mark.option())));
        return ticks;
    }

    private static Marks marks(Map<String, String> ticks) {
        Marks marks = Marks.NONE;
        for (Map.Entry<String, String> tick : ticks.entrySet()) {
            marks = marks.with(tick.getKey(), Mark.of(tick.getValue()));
        }
        return marks;
    }

    private static String address(Map<String, String> ticks) {
        return SHEET + "?"
                + ticks.entrySet().stream()
                        .map(tick -> URLEncoder.encode("option[" + tick.getKey() + "]", StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(tick.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
