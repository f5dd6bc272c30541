package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Sections;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/** The forms of a dossier as a list of sections: left and resumed, refused at the field, checked as a whole. */
@PageTest
class SectionPagesTest {

    private static final Pattern FIELD = Pattern.compile("fragments/(?:fields|place) :: \\w+\\('(\\w+)'");

    private final Pages pages;
    private final TestPeople people;
    private final Unchanged unchanged;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Sections sections;

    SectionPagesTest(
            Pages pages,
            TestPeople people,
            Unchanged unchanged,
            Dossiers dossiers,
            Preparations preparations,
            Sections sections) {
        this.pages = pages;
        this.people = people;
        this.unchanged = unchanged;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.sections = sections;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject", "Registration", "Profile", "Results", "Since", "Plan"})
    void everythingASectionHoldsIsAskedForAndViceVersa(String name) {
        Class<?> form = ClassUtils.resolveClassName("vn.ocop.ui.preparation." + name + "Form", null);
        String template =
                Objects.requireNonNull(Sources.templates().get("preparation/" + name.toLowerCase(Locale.ROOT)));

        assertThat(Sources.found(FIELD, template))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(form.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void areListedWithHowFarTheyAreAndWhyOneCannotStart() {
        OpenTask task = preparing();
        Page list = pages.open(task).plain(200);

        assertThat(states(list))
                .containsExactly(
                        "Đã xong",
                        "Cần làm",
                        "Cần làm",
                        "Cần làm",
                        "Cần làm",
                        "Chưa làm được",
                        "Cần làm",
                        "Chưa làm được");
        assertThat(list.document().select("#section-signed").text()).contains("Làm xong các mẫu trước");
        assertThat(list.document().select("#section-signed a")).isEmpty();
        assertThat(list.document().select("button[value=check]")).isEmpty();
        assertThat(list.text()).contains("Chưa nộp được khi còn thiếu");

        people.fill(task, Marks.NONE);
        list = pages.open(task).plain(200);
        assertThat(states(list)).doesNotContain("Cần làm", "Chưa làm được");
        assertThat(list.text()).doesNotContain("Chưa nộp được khi còn thiếu");
        assertThat(list.document().select("button[value=check]")).hasSize(1);
    }

    @Test
    void areLeftAsTypedAndResumedInAnotherSession() {
        OpenTask task = preparing();
        pages.as(task.actor())
                .press(open(task, "results").form().with("turnover", "nhiều").with("market", "Sáu tỉnh"), "draft")
                .sentTo(Pages.url(task));

        assertThat(states(pages.open(task))).contains("Có bản nháp chưa lưu");
        Page again = open(task, "results");
        assertThat(again.form().value("turnover")).isEqualTo("nhiều");
        assertThat(again.form().value("market")).isEqualTo("Sáu tỉnh");
        assertThat(again.text()).contains("chưa lưu vào hồ sơ");

        pages.as(task.actor()).press(again.form(), "discard").sentTo(url(task, "results"));
        assertThat(open(task, "results").form().value("market")).isEmpty();
    }

    @Test
    void aDraftHoldsHandingInBack() {
        OpenTask task = people.fill(preparing(), Marks.NONE);
        pages.as(task.actor()).press(open(task, "plan").form().with("market", "Khác"), "draft");
        Form form = pages.open(task).form();

        for (String button : List.of("check", "confirm")) {
            unchanged.by(task.dossier(), () -> assertThat(
                            pages.press(task, form, button).plain(200).errors())
                    .anyMatch(error -> error.contains("bản nháp chưa lưu")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "subject, name, LONG, Tối đa 300 ký tự",
        "subject, phone, không có, Đây không phải số điện thoại",
        "subject, phone, --------------, Đây không phải số điện thoại",
        "subject, phone, 0900 000, Đây không phải số điện thoại",
        "subject, email, không@, Địa chỉ thư điện tử chưa đúng",
        "subject, foundedOn, 2999-01-01, không thể ở tương lai",
        "subject, foundedOn, hôm qua, Nội dung chưa đúng dạng",
        "subject, gender, OTHER, Nội dung chưa đúng dạng",
        "subject, ethnicity, '', Điền ô này",
        "registration, product, LONG, Tối đa 300 ký tự",
        "registration, kind, SECOND, Nội dung chưa đúng dạng",
        "registration, samples, năm, Nội dung chưa đúng dạng",
        "registration, samples, '', Chọn hoặc điền ô này",
        "registration, samples, 0, Không nhỏ hơn 1",
        "profile, history, '', Điền ô này",
        "profile, held, EVERYTHING, Nội dung chưa đúng dạng",
        "profile, held, OTHER_RIGHT, Ghi rõ sở hữu trí tuệ khác",
        "results, turnover, nhiều, Ghi số tiền bằng triệu đồng",
        "results, turnover, '1.25', Ghi số tiền bằng triệu đồng",
        "results, turnover, -5, Ghi số tiền bằng triệu đồng",
        "results, turnover, 99999999999999999999, Ghi số tiền bằng triệu đồng",
        "plan, product, LONG, Tối đa 4.000 ký tự"
    })
    void whatIsWrongIsSaidAtTheFieldAndStays(String section, String field, String typed, String message) {
        OpenTask task = people.fill(preparing(), Marks.NONE);
        String value = typed.equals("LONG") ? "ạ".repeat(5000) : typed;
        String at = field.equals("held") && typed.equals("OTHER_RIGHT") ? "otherRight" : field;
        Page page = refused(task, section, form -> form.with(field, value));

        page.refusedAt(at, message);
        if (!field.equals("gender") && !field.equals("kind") && !field.equals("held")) {
            assertThat(page.form().value(field)).isEqualTo(value);
        }
    }

    @Test
    void moneyIsTypedWithDots() {
        OpenTask task = people.fill(preparing(), Marks.NONE);
        pages.as(task.actor())
                .press(
                        open(task, "results")
                                .form()
                                .with("turnover", "1.250.000")
                                .with("profit", "-1 250"),
                        "save")
                .sentTo(Pages.url(task));

        assertThat(Objects.requireNonNull(filled(task).results()).turnover()).isEqualTo(1_250_000);
        assertThat(Objects.requireNonNull(filled(task).results()).profit()).isEqualTo(-1250);
        assertThat(open(task, "results").form().value("turnover")).isEqualTo("1.250.000");
    }

    @Test
    void whatNobodyAskedForIsRefused() {
        OpenTask task = people.fill(preparing(), Marks.NONE);

        assertThat(refused(task, "plan", form -> form.with("stars", "5"))
                        .plain(200)
                        .errors())
                .anyMatch(error -> error.contains("stars"));
    }

    @Test
    void aReEvaluationTellsPointByPointWhatHasChanged() {
        OpenTask task = people.fill(preparing(), Marks.NONE);
        sections.saveRegistration(task, "Bánh tẻ", Registration.RE_EVALUATION, 5);
        Page refused = refused(task, "since", form -> form.with("materials", "Gạo mới"));
        refused.refusedAt("technology", "Điền ô này.").refusedAt("output", "Điền ô này.");
        assertThat(refused.errorAt("papers")).isEmpty();

        sections.saveRegistration(task, "Bánh tẻ", Registration.UPGRADE, 5);
        assertThat(open(task, "since").document().select("textarea")).hasSize(1);
        pages.as(task.actor()).press(open(task, "since").form().with("changes", "Bao bì mới"), "save");
        assertThat(Objects.requireNonNull(filled(task).since()).changes()).isEqualTo("Bao bì mới");
    }

    @Test
    void theSelfScoreSaysWhatToExpectAndWhatIsMissing() {
        OpenTask task = preparing();
        Page page = open(task, "scores");
        Element option =
                page.document().select("[data-criterion] input[type=radio]").get(0);
        Form form = page.form().with(option.attr("name"), option.attr("value"));

        Page again = pages.as(task.actor()).press(form, "edit").plain(200);
        assertThat(again.text()).contains("Dự kiến theo điểm tự chấm", "Để đạt 3 sao", "Nâng các tiêu chí");
        assertThat(again.form().value(option.attr("name"))).isEqualTo(option.attr("value"));

        people.fill(task, people.marks(task.dossier(), 78));
        assertThat(pages.open(task).text()).contains("/100 điểm");
        assertThat(open(task, "scores").document().select(".noted a[href*=/evidence/]"))
                .isNotEmpty();
    }

    @Test
    void anOptionOfAnotherSheetIsRefused() {
        OpenTask task = preparing();
        String criterion =
                open(task, "scores").document().select("[data-criterion]").attr("data-criterion");
        Page page = refused(task, "scores", form -> form.with("option[" + criterion + "]", "no-such-option"));

        page.refusedAt("option[" + criterion + "]", "Lựa chọn này không có trong phiếu");
    }

    @Test
    void everythingIsCheckedBeforeItIsHandedIn() {
        OpenTask task = people.fill(preparing(), people.marks(preparing().dossier(), 60));
        Page check = pages.press(task, pages.open(task).form(), "check").toBeConfirmed();

        assertThat(check.text())
                .contains(
                        dossiers.get(task.dossier()).producer().name(),
                        "Lần đầu",
                        "1.250",
                        "bán tự động",
                        "giấy tờ bắt buộc");
        assertThat(check.document().select(".checked a").eachAttr("href"))
                .containsExactly(
                        url(task, "subject"),
                        url(task, "registration"),
                        url(task, "profile"),
                        url(task, "results"),
                        url(task, "scores"),
                        url(task, "plan"),
                        url(task, "documents"));

        pages.press(task, check.form(), "confirm").sentTo("/dossiers/" + task.dossier());
        assertThat(preparations.handIn(task.dossier())).isPresent();
        assertThat(people.waitsAt(task.dossier())).containsExactly("receiveDossier");
    }

    @Test
    void aSupplementShowsWhatIsAskedAboveTheSections() {
        OpenTask task = preparing();
        preparations.prepareDossier(people.fill(task, Marks.NONE));
        people.go(task.dossier(), TestPeople.THREE_STARS.stoppingAt("checkComponents"));
        preparations.checkComponents(
                people.open(task.dossier(), "checkComponents"),
                Completeness.INCOMPLETE,
                null,
                List.of(new Wanted(null, "Thiếu phiếu kiểm nghiệm", null), new Wanted(null, "Ảnh mờ", null)));
        OpenTask supplement = people.open(task.dossier(), "supplementDossier");
        Page list = pages.open(supplement).plain(200);

        assertThat(list.text()).contains("Thiếu phiếu kiểm nghiệm");
        assertThat(states(list)).hasSize(8);
        pages.as(supplement.actor())
                .press(open(supplement, "plan").form().with("market", "Chợ phiên"), "save")
                .sentTo(Pages.url(supplement));
        Page answering = pages.open(supplement);
        List<String> items = answering.document().select("textarea[name^=item]").eachAttr("name");
        assertThat(items).hasSize(2);
        Form form = answering.form().with(items.get(0), "Đã nộp phiếu mới");
        assertThat(pages.press(supplement, form, "confirm").plain(200).errors()).isNotEmpty();
        pages.press(supplement, form.with(items.get(1), "Đã chụp lại"), "confirm")
                .sentTo("/dossiers/" + task.dossier());
        assertThat(preparations
                        .handIn(task.dossier())
                        .orElseThrow()
                        .forms()
                        .plan()
                        .market())
                .isEqualTo("Chợ phiên");
    }

    private Page refused(OpenTask task, String section, UnaryOperator<Form> typed) {
        Form form = typed.apply(open(task, section).form());
        Page[] page = new Page[1];
        unchanged.by(task.dossier(), () -> page[0] = pages.as(task.actor()).press(form, "save"));
        return page[0];
    }

    private SelfAssessment filled(OpenTask task) {
        return sections.filled(task.dossier()).orElseThrow();
    }

    private Page open(OpenTask task, String section) {
        return pages.as(task.actor()).get(url(task, section)).plain(200);
    }

    private OpenTask preparing() {
        return people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier")), "prepareDossier");
    }

    private static String url(OpenTask task, String section) {
        return Pages.url(task) + "/" + section;
    }

    private static List<String> states(Page list) {
        return list.document().select(".sections .tag").eachText();
    }
}
