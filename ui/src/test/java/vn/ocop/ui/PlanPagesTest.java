package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestPeople;

/** Plans of the Union: typed in row by row without a script, held against what was counted, printed. */
@PageTest
class PlanPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final SqlCount sql;
    private Visitor officer;

    PlanPagesTest(Pages pages, TestPeople people, SqlCount sql) {
        this.pages = pages;
        this.people = people;
        this.sql = sql;
        officer = pages.nobody();
    }

    @BeforeEach
    void somebody() {
        officer = pages.as(people.newcomer(Role.UNION_OFFICER, TestPeople.PROVINCE));
    }

    /** Seed 000: three communes in the text, four places by name, each of which is a commune of today. */
    @Test
    void aPlanWithOldNamesIsMappedCountedAndPrinted() {
        Form form = filled("156-KH/TĐTN-PT")
                .with("issuer", "Tỉnh đoàn Hưng Yên")
                .with("title", "Hỗ trợ 3 xã tham gia chương trình OCOP")
                .with("purpose", "Đồng hành với thanh niên khởi nghiệp")
                .with("place[0]", "xã Thắng Lợi, huyện Văn Giang")
                .with("place[1]", "xã Phụng Công, huyện Văn Giang")
                .with("place[2]", "xã Tống Phan, huyện Phù Cừ")
                .with("indicator[0]", "CAPITAL")
                .with("value[0]", "50.000.000")
                .with("indicator[2]", "SUPPORT")
                .with("type[2]", "YS06")
                .with("value[2]", "3")
                .with("words[2]", "Chuyển giao khoa học kỹ thuật cho 3 mô hình")
                .with("activity[0]", "Mở lớp tập huấn")
                .with("activityType[0]", "YS02")
                .with("lead[0]", "Ban Phong trào")
                .with("time[0]", "quý III");
        Form longer = officer.press(form, "places").plain(200).form();
        assertThat(longer.value("commune[2]")).isEqualTo("12391");
        assertThat(longer.value("places")).isEqualTo("7");

        Page saved = officer.press(longer.with("place[3]", "xã Phú Thịnh, huyện Kim Động"), "save");
        String url = Objects.requireNonNull(saved.redirect(), saved::text);
        Page plan = officer.get(url).plain(200);
        assertThat(plan.text())
                .contains("Văn bản ghi 3 xã, danh sách có 4 nơi, nay là 4 xã, phường")
                .contains("xã Quang Hưng, tỉnh Hưng Yên", "xã Tống Phan, huyện Phù Cừ", "50.000.000 đồng");
        assertThat(plan.document().select("a[href^='/union/figures/CAPITAL?place=33&']"))
                .isNotEmpty();
        for (var link : plan.document().select("a[href^='/union/figures/']")) {
            officer.get(link.attr("href")).plain(200);
        }
        Form again = officer.get(url + "/edit").plain(200).form();
        assertThat(again.value("place[2]")).isEqualTo("xã Tống Phan, huyện Phù Cừ");
        officer.press(again, "save").sentTo(url);

        String id = url.substring(url.lastIndexOf('/') + 1);
        byte[] pdf = officer.download("/papers/plans/" + id + ".pdf");
        assertThat(PdfCheck.asArchive(pdf)).isEmpty();
        assertThat(PdfCheck.asAccessible(pdf)).isEmpty();
        for (byte[] paper : List.of(pdf, officer.download("/papers/plans/" + id + ".docx"))) {
            assertThat(PaperText.of(paper))
                    .contains("ĐOÀN TNCS HỒ CHÍ MINH", "KẾ HOẠCH", "156-KH/TĐTN-PT", "I. MỤC ĐÍCH, YÊU CẦU, CHỈ TIÊU")
                    .contains("II. NỘI DUNG", "Mở lớp tập huấn (Ban Phong trào; quý III).", "III. TỔ CHỨC THỰC HIỆN")
                    .contains("Chuyển giao khoa học kỹ thuật cho 3 mô hình", "Nơi nhận:")
                    .doesNotContain("DỰ THẢO", "Độc lập");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "number, '', Điền ô này",
        "until, 2025-01-01, ở trước ngày bắt đầu",
        "until, '', Chọn hoặc điền",
        "issuedOn, hôm nay, chưa đúng dạng",
        "'value[1]', ba, 'Ghi số, ví dụ'",
        "'value[1]', '', Ghi số lớn hơn 0",
        "'value[1]', 0, Ghi số lớn hơn 0",
        "'indicator[1]', HAPPINESS, Chọn một chỉ tiêu",
        "'indicator[1]', '', Chọn một chỉ tiêu",
        "'type[1]', YS88, Chọn một loại",
        "'due[1]', 2020-01-01, Hạn ở trước",
        "'due[1]', mai, Ngày chưa đúng",
        "'place[2]', Hogsmeade, Không có nơi nào",
        "'place[2]', 'phường Bến Thành, Thành phố Hồ Chí Minh', không thuộc tỉnh",
        "'place[2]', 'Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên', Có thể là nhiều nơi",
        "parent, 999999999, Chọn kế hoạch"
    })
    void whatIsWrongIsSaidAtItsRowAndKept(String field, String typed, String message) {
        Form form = filled("7-KH/TĐTN")
                .with("indicator[1]", "CLASSES")
                .with("value[1]", "3")
                .with("words[1]", "Ba lớp")
                .with(field, typed);

        Page page = officer.press(form, "save");

        page.plain(200);
        assertThat(page.errorAt(field)).as(page.text()).contains(message);
        assertThat(page.form().value("words[1]")).isEqualTo("Ba lớp");
        assertThat(page.form().value("title")).isEqualTo("Hỗ trợ OCOP");
    }

    /** A place that was divided is asked about in its row, also without a script. */
    @Test
    void aDividedPlaceIsChosenInItsRow() {
        Form form = filled("8-KH/TĐTN").with("place[0]", "Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên");
        Page asked = officer.press(form, "save").plain(200);
        assertThat(asked.document().select("select[name='commune[0]'] option").eachAttr("value"))
                .contains("11992", "11995");

        Page saved = officer.press(asked.form().with("commune[0]", "11995"), "save");

        assertThat(officer.get(Objects.requireNonNull(saved.redirect(), saved::text))
                        .text())
                .contains("Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên");
    }

    @Test
    void aPlanAboveItselfIsRefused() {
        String first = saved(filled("21-KH/TĐTN"));
        String second = saved(filled("22-KH/TĐTN").with("parent", id(first)));

        officer.press(officer.get(first + "/edit").form().with("parent", id(first)), "save")
                .refusedAt("parent", "không thể thực hiện chính nó");
        officer.press(officer.get(first + "/edit").form().with("parent", id(second)), "save")
                .refusedAt("parent", "không chọn ngược lại được");
        assertThat(officer.get(first).text()).contains("Kế hoạch thực hiện kế hoạch này", "22-KH/TĐTN");
        assertThat(officer.get(second).text()).contains("số 21-KH/TĐTN");
        officer.press(filled("21-KH/TĐTN"), "save").refusedAt("number", "đã được ghi");
    }

    @Test
    void thoseBelowReadItAndChangeNothing() {
        String url = saved(filled("31-KH/TĐTN").with("indicator[0]", "CASES").with("value[0]", "4"));
        Visitor below = pages.as(people.newcomer(Role.UNION_OFFICER, TestPeople.COMMUNE));
        Visitor elsewhere = pages.as(people.newcomer(Role.UNION_OFFICER, TestPeople.LARGE_PROVINCE));

        Page read = below.get(url).plain(200);
        assertThat(read.text()).contains("kết quả dưới đây chỉ tính của Đoàn xã Phụng Công");
        assertThat(read.document().select("a[href*='place=33']")).isEmpty();
        assertThat(read.document().select("a[href$=/edit]")).isEmpty();
        assertThat(below.get(url + "/edit").status()).isEqualTo(403);
        assertThat(below.send(url + "/edit", Map.of("action", List.of("save"))).status())
                .isEqualTo(403);
        assertThat(elsewhere.get(url).status()).isEqualTo(404);
        assertThat(elsewhere.fetch("/papers/plans/" + id(url) + ".pdf").status())
                .isEqualTo(404);
    }

    @Test
    void thePageAsksTheDatabaseABoundedNumberOfTimes() {
        String url = saved(filled("41-KH/TĐTN").with("indicator[0]", "CASES").with("value[0]", "4"));
        for (int n = 0; n < 8; n++) {
            saved(filled("5" + n + "-KH/TĐTN")
                    .with("parent", id(url))
                    .with("indicator[0]", "CASES")
                    .with("value[0]", "1"));
        }

        sql.reset();
        officer.get(url).plain(200);
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(16);
        sql.reset();
        officer.get("/plans?year=2026&q=ho%20tro").plain(200);
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(8);
    }

    private String saved(Form form) {
        Page page = officer.press(form, "save");
        return Objects.requireNonNull(page.redirect(), page::text);
    }

    private static String id(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private Form filled(String number) {
        return officer.get("/plans/new")
                .plain(200)
                .form()
                .with("number", number)
                .with("issuedOn", "2026-03-0" + (1 + Math.floorMod(number.hashCode(), 9)))
                .with("title", "Hỗ trợ OCOP")
                .with("from", "2026-01-01")
                .with("until", "2026-12-31");
    }
}
