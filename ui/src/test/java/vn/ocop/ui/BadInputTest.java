package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;

/** What is typed wrong is said at the field, what was typed stays, and nothing happens. */
@PageTest
class BadInputTest {

    private static final String FOREIGN = "99.9";

    private final Pages pages;
    private final TestPeople people;
    private final Unchanged unchanged;
    private final JdbcTemplate jdbc;

    BadInputTest(Pages pages, TestPeople people, Unchanged unchanged, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.unchanged = unchanged;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "confirm"})
    void missingFields(String button) {
        OpenTask task = at("screenIdea");
        Page page = refused(task, form -> form.with("reason", "Chưa rõ nguyên liệu"), button);

        page.refusedAt("screening", "Chọn hoặc điền ô này.");
        assertThat(page.form().value("reason")).isEqualTo("Chưa rõ nguyên liệu");
    }

    @Test
    void fieldsThatAreNotSentAtAll() {
        OpenTask task = at("carryOutSupport");
        Page page = refused(task, form -> form.without("doneOn").without("result"), "confirm");

        page.refusedAt("doneOn", "Chọn hoặc").refusedAt("result", "Điền ô này.");
    }

    @Test
    void whatTheUseCaseMisses() {
        OpenTask task = at("screenIdea");
        Page page = refused(task, form -> form.with("screening", "ACCEPTED").with("reason", "Được"), "confirm");

        page.refusedAt("productSet", "Chọn bộ sản phẩm để nhận ý tưởng.");
        assertThat(page.form().value("screening")).isEqualTo("ACCEPTED");
        assertThat(page.form().value("reason")).isEqualTo("Được");
    }

    @ParameterizedTest
    @CsvSource({
        "screening, MAYBE, Nội dung chưa đúng dạng",
        "productSet, 99, Không có bộ sản phẩm này",
        "productSet, năm, Nội dung chưa đúng dạng",
        "productSet, 99999999999999999999, Nội dung chưa đúng dạng"
    })
    void answersThatAreNotOffered(String field, String value, String message) {
        Page page = refused(
                at("screenIdea"),
                form -> form.with("screening", "ACCEPTED")
                        .with("productSet", "5")
                        .with(field, value),
                "confirm");

        page.refusedAt(field, message);
    }

    @Test
    void anOptionOfAnotherSheet() {
        OpenTask task = at("scoreProduct");
        Form form = pages.open(task).form();
        String criterion = criteria(task).get(0);
        String other = criteria(task).get(1);
        String option = options(task, other).get(1);
        Page page = refused(
                task, same -> same.with(option(other), option).with(option(criterion), "no-such-option"), "confirm");

        page.refusedAt(option(criterion), "Lựa chọn này không có trong phiếu");
        assertThat(page.form().value(option(other))).isEqualTo(option);
        assertThat(form.value(option(other))).isEmpty();
    }

    @Test
    void aCriterionOfAnotherSheet() {
        Page page = refused(at("scoreProduct"), form -> form.with(option(FOREIGN), "a"), "confirm");

        assertThat(page.plain(200).errors()).contains("Phiếu không có tiêu chí 99.9.");
    }

    @Test
    void aNoteOnACriterionOfAnotherSheet() {
        Page page = refused(at("scoreProduct"), form -> form.with("note[" + FOREIGN + "]", "?"), "confirm");

        assertThat(page.plain(200).errors()).contains("Phiếu không có tiêu chí 99.9.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"option[", "option[]", "option[a]b]", "option[a][b]", "option[a].b", "option.x", "class.name"})
    void namesNoFormHas(String name) {
        OpenTask task = at("scoreProduct");

        for (String button : List.of("check", "edit", "confirm", "draft")) {
            refused(task, form -> form.with(name, "x"), button).plain(400);
        }
        pages.open(task).plain(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"option", "note", "remark[x]", "nothing[x]"})
    void namesThatDoNotFitTheForm(String name) {
        OpenTask task = at("scoreProduct");

        for (String button : List.of("check", "edit")) {
            refused(task, form -> form.with(name, "x"), button).plain(200);
        }
        pages.press(task, pages.open(task).form().with(name, "x"), "draft").sentTo(Pages.url(task));
        pages.open(task).plain(200);
    }

    @Test
    void aSheetWithNothingOnItIsShownToBeChecked() {
        OpenTask task = at("scoreProduct");
        Form form = pages.open(task).form();
        criteria(task).forEach(key -> form.without(option(key)).without("note[" + key + "]"));

        assertThat(pages.press(task, form, "check").toBeConfirmed().text()).contains("tính 0 điểm");
    }

    @ParameterizedTest
    @CsvSource({"screenIdea, reason, 2001, 2.000", "scoreProduct, remark, 4001, 4.000", "reviseIdea, product, 301, 300"
    })
    void textsOverTheLimit(String step, String field, int length, String limit) {
        String text = "ạ".repeat(length);
        OpenTask task = at(step);
        Page page = refused(task, form -> form.with(field, text), "check");

        page.refusedAt(field, "Tối đa " + limit + " ký tự.");
        assertThat(page.form().value(field)).isEqualTo(text);
    }

    @Test
    void aNoteOverTheLimit() {
        OpenTask task = at("scoreProduct");
        String note = "note[" + criteria(task).get(0) + "]";
        Page page = refused(task, form -> form.with(note, "ạ".repeat(1001)), "confirm");

        assertThat(page.plain(200).errors()).contains("Tối đa 1.000 ký tự.");
        assertThat(page.form().value(note)).hasSize(1001);
    }

    @ParameterizedTest
    @CsvSource({
        "doneOn, 2026-02-31, Nội dung chưa đúng dạng",
        "doneOn, ngày mai, Nội dung chưa đúng dạng",
        "doneOn, 2999-01-01, Ngày thực hiện không thể ở tương lai",
        "doneOn, +999999999-01-01, Ngày thực hiện không thể ở tương lai",
        "result, '', Điền ô này"
    })
    void daysThatAreNone(String field, String value, String message) {
        OpenTask task = at("carryOutSupport");
        Page page = refused(
                task,
                form -> {
                    people.supportResults(task).forEach((name, typed) -> form.with("results[" + name + "]", typed));
                    return form.with("result", "Đã tập huấn").with(field, value);
                },
                "confirm");

        page.refusedAt(field, message);
    }

    @ParameterizedTest
    @CsvSource({
        "items, '', '', items, Chọn ít nhất một nội dung hỗ trợ",
        "items, YS99, '', items, Không có nội dung hỗ trợ YS99",
        "items, YS04, '', plannedOn[YS04], Ghi ngày phải xong",
        "items, YS04, budget[YS04]=nhiều, budget[YS04], Kinh phí là số tiền đồng",
        "items, YS04, officer[YS04]=999999, officer[YS04], Chọn cán bộ Đoàn của đơn vị đang hỗ trợ",
        "items, YS04, officer[YS04]=anh Ba, officer[YS04], Chọn cán bộ Đoàn của đơn vị đang hỗ trợ"
    })
    void aPlanThatIsNone(String field, String value, String more, String at, String message) {
        Page page = refused(
                at("planSupport"),
                form -> {
                    form.with("plannedOn[YS99]", "2026-12-01");
                    if (value.isEmpty()) {
                        form.without(field);
                    } else {
                        form.with(field, value);
                    }
                    return more.isEmpty()
                            ? form
                            : form.with(more.split("=")[0], more.split("=")[1]).with("plannedOn[YS04]", "2026-12-01");
                },
                "confirm");

        assertThat(page.plain(200).errors()).anyMatch(error -> error.contains(message));
        assertThat(page.document().getElementById("f-" + at)).isNotNull();
        assertThat(page.form().value("plannedOn[YS04]")).isEqualTo(more.isEmpty() ? "" : "2026-12-01");
    }

    @Test
    void aKnockOutOfAnotherSheet() {
        Page page = refused(at("consolidateScores"), form -> form.with("gates", "no-such-gate"), "confirm");

        page.refusedAt("gates", "Phiếu của bộ này không có điều kiện loại này");
    }

    /** Points come from the options, the member from the task: whoever sends more is told, and nothing is taken. */
    @ParameterizedTest
    @ValueSource(strings = {"total", "marks", "round", "person", "task", "stars", "points[1.1]", "personId"})
    void whatNobodyAskedForIsRefused(String field) {
        Page page = refused(at("scoreProduct"), form -> form.with(field, "100"), "confirm");

        assertThat(page.plain(200).errors()).anyMatch(error -> error.contains(field.replaceFirst("\\[.*", "")));
    }

    /** The answer to a form that is refused, after which everything is as before and the task still open. */
    private Page refused(OpenTask task, UnaryOperator<Form> typed, String button) {
        Form form = typed.apply(pages.open(task).form());
        Page[] page = new Page[1];
        unchanged.by(task.dossier(), () -> page[0] = pages.press(task, form, button));
        assertThat(people.waitsAt(task.dossier())).contains(task.step());
        return page[0];
    }

    private OpenTask at(String step) {
        DossierId dossier = people.supportedDossier(TestPeople.THREE_STARS
                .with("screenIdea", step.equals("reviseIdea") ? "CHANGES_WANTED" : "ACCEPTED")
                .stoppingAt(step));
        return people.open(dossier, step);
    }

    private List<String> criteria(OpenTask task) {
        return pages.open(task).document().select("[data-criterion]").eachAttr("data-criterion");
    }

    private List<String> options(OpenTask task, String criterion) {
        return pages.open(task).document().select("[data-criterion=" + criterion + "] input[type=radio]").stream()
                .map(input -> input.attr("value"))
                .toList();
    }

    private static String option(String criterion) {
        return "option[" + criterion + "]";
    }
}
