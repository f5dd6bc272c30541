package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.training.Attendances;

/** Classes and events as an officer, a manager and a passer-by see them. */
@PageTest
class TrainingPagesTest {

    private static final String TODAY = "2026-06-03";

    private final Pages pages;
    private final TestPeople people;
    private final SqlCount sql;
    private String commune = "";
    private Visitor officer;

    TrainingPagesTest(Pages pages, TestPeople people, SqlCount sql) {
        this.pages = pages;
        this.people = people;
        this.sql = sql;
        officer = pages.nobody();
    }

    @BeforeEach
    void ownCommune() {
        commune = people.freshCommune();
        officer = pages.as(people.newcomer(Role.UNION_OFFICER, commune));
    }

    @Test
    void aClassFromPlanToCertificates() throws Exception {
        String url = planned("CLASS");
        assertThat(officer.get(url).plain(200).text()).contains("Lớp tập huấn", "5.000.000 đồng", "Chưa có ai");
        officer.press(participant(url, "Người dự A", "0912345678").with("attended", "true"), "save")
                .sentTo(url);
        officer.press(participant(url, "Người dự B", ""), "save").sentTo(url);
        officer.press(participant(url, "nguoi du a", "+84912345678"), "save")
                .refusedAt("name", "đã có trong danh sách");
        officer.press(participant(url, "Ai đó", "12"), "save").refusedAt("phone", "số điện thoại");

        hold(url, "2026-06-04").refusedAt("heldOn", "chưa đến");
        hold(url, TODAY).sentTo(url);
        Page held = officer.get(url).plain(200);
        assertThat(held.text()).contains("Đã tổ chức", "2 người trong danh sách, 1 có mặt");

        officer.send(url + "/certificates", Map.of()).sentTo(url);
        String all = Objects.requireNonNull(officer.get(url).document().selectFirst("a[href*=certificates.pdf]"))
                .attr("href");
        byte[] pdf = officer.download(all);
        assertThat(PaperText.of(pdf))
                .contains("GIẤY CHỨNG NHẬN", "Tham gia lớp tập huấn", "01-GCN/ĐTN", "Người dự A", "Tập huấn hồ sơ OCOP")
                .doesNotContain("Người dự B", "DỰ THẢO");
        assertThat(PdfCheck.asArchive(pdf)).isEmpty();
        assertThat(PdfCheck.asAccessible(pdf)).isEmpty();
        assertThat(officer.get(url + "/edit").plain(200).form().value("budget")).isEqualTo("5000000");
    }

    @Test
    void aClassNobodyAttendedIsRefusedAndPublicityWithoutPeopleToo() {
        hold(planned("CLASS"), TODAY).refusedAt("heldOn", "Chưa có ai được đánh dấu có mặt");
        String campaign = planned("CAMPAIGN");
        Form form = officer.get(campaign + "/hold").form();
        officer.press(form.with("heldOn", TODAY), "save").refusedAt("reach", "số người");
        officer.press(form.with("reach", "một nghìn"), "save").refusedAt("reach", "Ghi số người");
        officer.press(form.with("reach", "1.200"), "save").sentTo(campaign);
        assertThat(officer.get(campaign).text()).contains("1.200");
        assertThat(officer.get("/training").plain(200).text()).contains("1.200 lượt người");
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', Điền ô này",
        "startsOn, '', Chọn hoặc điền",
        "endsOn, 2026-06-01, ở trước ngày bắt đầu",
        "type, '', Điền ô này",
        "type, YS99, Chọn một nội dung",
        "kind, PARTY, chưa đúng dạng",
        "budget, 5 triệu, Ghi số tiền",
        "budget, '5.00,0', Ghi số tiền",
        "capacity, 0, Không nhỏ hơn",
        "capacity, nhiều, chưa đúng dạng",
        "officer, 1, không phải cán bộ Đoàn"
    })
    void whatIsWrongIsSaidAtItsFieldAndKept(String field, String typed, String message) {
        Page page = officer.press(filled("CLASS").with(field, typed), "save");

        page.refusedAt(field, message);
        assertThat(page.form().value("venue")).isEqualTo("Nhà văn hóa");
    }

    @ParameterizedTest
    @CsvSource({"5000000", "5.000.000", "'5,000,000'", "5 000 000"})
    void amountsAreReadAsPeopleWriteThem(String typed) {
        Page saved = officer.press(filled("TALK").with("budget", typed), "save");

        assertThat(officer.get(Objects.requireNonNull(saved.redirect())).text()).contains("5.000.000 đồng");
    }

    @Test
    void anOldNameIsKeptAndMapped() {
        Page saved =
                officer.press(filled("TALK").with("commune.typed", "xã Tống Phan, huyện Phù Cừ, Hưng Yên"), "save");

        String text = officer.get(Objects.requireNonNull(saved.redirect())).text();
        assertThat(text).contains("xã Quang Hưng, tỉnh Hưng Yên", "xã Tống Phan, huyện Phù Cừ");
        officer.press(filled("TALK").with("commune.typed", "Hogsmeade"), "save")
                .refusedAt("commune", "Không có nơi nào");
    }

    @Test
    void peopleSignUpWithoutAnAccount() {
        String url = planned("CLASS");
        officer.send(url + "/sign-up", Map.of("open", List.of("true"))).sentTo(url);
        String address = signUpAddress(url);
        Visitor passer = pages.nobody();
        Page blank = passer.get(address).plain(200);
        assertThat(blank.text())
                .contains("Tập huấn hồ sơ OCOP", "Đăng ký tham gia")
                .doesNotContain("Chi đoàn thôn 9");

        passer.press(blank.form().with("name", "Người tự ghi"), "save")
                .refusedAt("phone", "Điền ô này")
                .refusedAt("consent", "Chọn hoặc điền");
        Form filled = blank.form()
                .with("name", "Người tự ghi")
                .with("phone", "0987654321")
                .with("branch", "Chi đoàn thôn 9")
                .with("consent", "true");
        assertThat(passer.press(filled, "save").plain(200).text()).contains("Đã ghi đăng ký");
        passer.press(filled, "save").refusedAt("name", "đã có trong danh sách");
        assertThat(passer.get(address).text()).doesNotContain("Người tự ghi", "Chi đoàn thôn 9");
        assertThat(officer.get(url).text()).contains("Người tự ghi", "Chi đoàn thôn 9");

        officer.send(url + "/sign-up", Map.of("open", List.of("false"))).sentTo(url);
        Page closed = passer.get(address).plain(200);
        assertThat(closed.text()).contains("Đăng ký đang đóng");
        assertThat(closed.document().select("form.task")).isEmpty();
        assertThat(passer.press(filled.with("name", "Người đến sau"), "save").text())
                .contains("Đăng ký đang đóng");
    }

    @Test
    void theListIsTakenAlongAndBroughtBack() throws Exception {
        String url = planned("CLASS");
        officer.press(participant(url, "Người dự A", "0912345678"), "save").sentTo(url);
        officer.get(url).plain(200); // and with it what was said last
        byte[] sheet = officer.download(url + "/attendance.xlsx");

        Page wrong = officer.upload(url + "/attendance-list", "file", "ds.xlsx", changed(sheet, tab -> {
            tab.getRow(1).getCell(5).setCellValue("x");
            fill(tab, 2, "Người dự B", "99", "");
            fill(tab, 3, "nguoi du a", "", "0912 345 678");
        }));
        assertThat(wrong.plain(200).text()).contains("2 chỗ cần sửa, chưa ghi gì", "1 dòng trùng người");
        assertThat(wrong.document().select("tbody tr").eachText())
                .satisfiesExactly(
                        year -> assertThat(year).startsWith("3 Năm sinh 99"),
                        twice -> assertThat(twice).startsWith("4 Họ và tên").contains("Trùng với người ở dòng 2"));
        assertThat(officer.get(url).text()).contains("1 người trong danh sách, 0 có mặt");

        Page taken = officer.upload(url + "/attendance-list", "file", "ds.xlsx", changed(sheet, tab -> {
            tab.getRow(1).getCell(5).setCellValue("x");
            fill(tab, 2, "Người dự B", "1999", "");
            tab.getRow(2).getCell(2).setCellValue(1999);
        }));
        taken.sentTo(url);
        Page after = officer.get(url);
        assertThat(after.text())
                .contains("thêm 1 người, cập nhật 1 người", "2 người trong danh sách, 1 có mặt", "Người dự B");
    }

    @Test
    void filesThatAreNoListAreRefusedInWords() throws Exception {
        String url = planned("CLASS");
        byte[] sheet = officer.download(url + "/attendance.xlsx");

        assertThat(officer.upload(url + "/attendance-list", "file", "a.xlsx", new byte[0])
                        .plain(200)
                        .text())
                .contains("Chưa chọn tệp");
        assertThat(officer.upload(url + "/attendance-list", "file", "a.xlsx", new byte[] {1, 2})
                        .plain(200)
                        .text())
                .contains("không phải là tệp Excel");
        assertThat(officer.upload(url + "/attendance-list", "file", "a.xlsx", sheet)
                        .plain(200)
                        .text())
                .contains("Tệp không có dòng nào");
        byte[] headless = changed(sheet, tab -> tab.removeRow(tab.getRow(0)));
        assertThat(officer.upload(url + "/attendance-list", "file", "a.xlsx", headless)
                        .plain(200)
                        .text())
                .contains("Tệp thiếu cột: Họ và tên");
        byte[] many = changed(sheet, tab -> {
            for (int row = 1; row <= Attendances.ROWS + 1; row++) {
                fill(tab, row, "Người " + row, "", "");
            }
        });
        assertThat(officer.upload(url + "/attendance-list", "file", "a.xlsx", many)
                        .plain(200)
                        .text())
                .contains("quá 5.000 dòng");
    }

    /** Managers read the figures; the names are the Union's. */
    @Test
    void managersReadNoNames() {
        String url = planned("CLASS");
        officer.press(participant(url, "Người dự A", "0912345678"), "save").sentTo(url);
        Visitor manager = pages.as(people.newcomer(Role.MANAGER, TestPeople.LARGE_PROVINCE));
        Visitor province = pages.as(people.newcomer(Role.UNION_OFFICER, TestPeople.LARGE_PROVINCE));

        assertThat(manager.get(url).plain(200).text()).doesNotContain("Người dự A", "0912345678");
        assertThat(manager.fetch(url + "/attendance.xlsx").status()).isEqualTo(403);
        assertThat(manager.get(url + "/edit").status()).isEqualTo(403);
        assertThat(province.get(url).plain(200).text()).contains("Người dự A");
        assertThat(province.get(url + "/hold").status()).isEqualTo(403);
        assertThat(province.get(url).document().select("main form")).isEmpty();
    }

    @Test
    void listsAskTheDatabaseABoundedNumberOfTimes() throws Exception {
        for (int n = 0; n < 25; n++) {
            planned("TALK");
        }
        String url = planned("CLASS");
        officer.press(participant(url, "Người dự A", "0912345678"), "save").sentTo(url);

        sql.reset();
        Page list = officer.get("/training?kind=&state=&q=ho%20so");
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(8);
        assertThat(list.plain(200).document().select("tbody tr")).hasSize(20);
        sql.reset();
        officer.get(url).plain(200);
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(10);
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(officer.download("/training.xlsx?kind=TALK")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(25);
        }
    }

    private String planned(String kind) {
        return Objects.requireNonNull(officer.press(filled(kind), "save").redirect());
    }

    private Form filled(String kind) {
        return officer.get("/training/new")
                .plain(200)
                .form()
                .with("kind", kind)
                .with("type", "YS02")
                .with("title", "Tập huấn hồ sơ OCOP")
                .with("topic", "Bộ tiêu chí\nHồ sơ")
                .with("startsOn", TODAY)
                .with("venue", "Nhà văn hóa")
                .with("budget", "5.000.000");
    }

    private Form participant(String url, String name, String phone) {
        return officer.get(url + "/participants/new")
                .plain(200)
                .form()
                .with("name", name)
                .with("phone", phone);
    }

    private Page hold(String url, String day) {
        return officer.press(officer.get(url + "/hold").plain(200).form().with("heldOn", day), "save");
    }

    private String signUpAddress(String url) {
        String whole = Objects.requireNonNull(officer.get(url).document().selectFirst("a[href*=/training/sign-up/]"))
                .attr("href");
        return whole.substring(whole.indexOf("/training"));
    }

    private static void fill(Sheet tab, int at, String name, String year, String phone) {
        var row = tab.getRow(at) == null ? tab.createRow(at) : tab.getRow(at);
        row.createCell(1).setCellValue(name);
        row.createCell(2).setCellValue(year);
        row.createCell(3).setCellValue(phone);
    }

    private static byte[] changed(byte[] file, Consumer<Sheet> change) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(book.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
