package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.demo.ReportRounds;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;

/** Reports of the Union as its people see them: asked for, written, sent, accepted, printed. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Pages pages;
    private final TestPeople people;
    private final TestClock clock;
    private final ReportBeginnings beginnings;
    private final ReportRounds rounds;
    private final Facts facts;

    private String commune = "";
    private String second = "";
    private String province = "";

    ReportPagesTest(
            Pages pages,
            TestPeople people,
            TestClock clock,
            ReportBeginnings beginnings,
            ReportRounds rounds,
            Facts facts) {
        this.pages = pages;
        this.people = people;
        this.clock = clock;
        this.beginnings = beginnings;
        this.rounds = rounds;
        this.facts = facts;
    }

    @BeforeAll
    void aCommuneWithAnEventfulJune() {
        List<String> communes = people.freshCommunes(10);
        commune = communes.get(0);
        second = communes.get(1);
        province = TestPeople.provinceOf(commune);
        people.producer(second);
        clock.moveTo(JUNE.plusDays(9));
        people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("confirmReadiness"), true);
        clock.moveTo(LocalDate.of(2026, 7, 1));
    }

    @AfterAll
    void back() {
        clock.reset();
    }

    @Test
    void aProvinceAsksForReports() {
        Visitor officer = pages.as(people.actor(Role.UNION_OFFICER, province));
        Page page = officer.get("/reports/new").plain(200);
        Form form = page.form();
        assertThat(page.document().select("[name=units]"))
                .hasSizeGreaterThan(10)
                .allMatch(box -> box.hasAttr("checked"));
        officer.press(form.with("from", "tháng sau"), "send").plain(200).refusedAt("from", "");
        officer.press(officer.get("/reports/new").form().without("units"), "send")
                .plain(200)
                .refusedAt("units", "Chọn ít nhất một đơn vị");
        Page done = officer.press(
                officer.get("/reports/new")
                        .form()
                        .with("from", "7/2026")
                        .with("units", second)
                        .with("kinds", "MONTH"),
                "send");
        assertThat(done.redirect()).isEqualTo("/reports");
        Page grid = officer.get("/reports?year=2026").plain(200);
        assertThat(grid.text()).contains("chưa đến kỳ");
        assertThat(officer.get("/reports?year=2026&place=" + second).plain(200).text())
                .contains("chưa đến kỳ");
        officer.press(
                        officer.get("/reports/new")
                                .form()
                                .with("from", "7/2026")
                                .with("units", second)
                                .with("kinds", "MONTH"),
                        "send")
                .plain(200);
    }

    @Test
    void aPastPeriodIsReportedOnceAndNotBeforeItIsOver() {
        Visitor officer = pages.as(people.actor(Role.UNION_OFFICER, second));
        Form form = officer.get("/reports/past").plain(200).form().with("kind", "YEAR");
        officer.press(form.with("year", "2026"), "send").plain(200).refusedAt("year", "Kỳ này chưa hết");
        officer.press(form.with("year", "hai nghìn"), "send").plain(200).refusedAt("year", "");
        Page begun = officer.press(form.with("year", "2024"), "send");
        assertThat(begun.redirect()).startsWith("/reports/");
        assertThat(officer.get(String.valueOf(begun.redirect())).plain(200).heading())
                .isEqualTo("Báo cáo năm 2024");
        officer.press(form.with("year", "2024"), "send").plain(200).refusedAt("year", "Kỳ này đã có báo cáo");
        assertThat(officer.get("/reports/new").status()).isEqualTo(403);
    }

    /** The whole way over the pages; every figure leads to its rows and is their number. */
    @Test
    void aReportIsWrittenSentAcceptedAndPrinted() throws IOException {
        Actor officer = people.actor(Role.UNION_OFFICER, commune);
        ReportId id = beginnings.beginPast(officer, commune, ReportKind.MONTH, 2026, 6);
        long support = facts.sum(commune, JUNE, JUNE.plusDays(29)).of(Indicator.SUPPORT);
        OpenTask writing = people.open(id, "writeReport");
        Page page = pages.open(writing).plain(200);
        String link = page.document().select("a[href^=/union/figures/SUPPORT]").attr("href");
        assertThat(pages.as(officer).get(link).plain(200).document().select("tbody tr"))
                .hasSize((int) support);
        assertThat(page.text()).contains("1 sản phẩm");

        Form form = page.form();
        assertThat(form.value("sections[ocop]")).contains(support + " việc hỗ trợ");
        Map<String, List<String>> again =
                form.with("sections[ocop]", "Khác hẳn").pressed("edit");
        again.remove("action");
        again.put("again", List.of("ocop"));
        Page redrafted = pages.as(officer)
                .send(Pages.url(writing) + "?action=edit", again)
                .plain(200);
        assertThat(redrafted.form().value("sections[ocop]")).contains(support + " việc hỗ trợ");

        pages.press(writing, form.with("sections[ocop]", "  "), "confirm")
                .plain(200)
                .refusedAt("sections[ocop]", "Viết nội dung của phần này");
        form.with("sections[ocop]", redrafted.form().value("sections[ocop]"));
        form.with("sections[situation]", "Thanh niên phấn khởi <thi đua>.");
        assertThat(pages.press(writing, form, "check").plain(200).text()).contains("Thanh niên phấn khởi <thi đua>.");
        pages.press(writing, form, "confirm").sentTo("/reports/" + id.value());

        OpenTask sending = people.open(id, "sendReport");
        Page asked = pages.open(sending).plain(200);
        assertThat(asked.text()).contains("Thanh niên phấn khởi <thi đua>.");
        assertThat(paper(officer, id, "pdf")).contains("DỰ THẢO");
        pages.press(sending, asked.form().with("sending", "BACK"), "confirm")
                .plain(200)
                .refusedAt("reason", "Nêu lý do");
        pages.press(sending, asked.form().with("sending", "SENT").with("number", "7"), "confirm")
                .sentTo("/reports/" + id.value());

        Page sent = pages.as(officer).get("/reports/" + id.value()).plain(200);
        assertThat(sent.text()).contains("07-BC/ĐTN", "Số liệu đã gửi", "đã gửi");
        OpenTask accepting = people.open(id, "acceptReport");
        pages.press(accepting, pages.open(accepting).plain(200).form().with("review", "ACCEPTED"), "confirm")
                .sentTo("/reports/" + id.value());
        assertThat(pages.as(officer).get("/reports/" + id.value()).text()).contains("đã tiếp nhận");

        for (String format : List.of("pdf", "docx")) {
            assertThat(paper(officer, id, format))
                    .as(format)
                    .contains("ĐOÀN TNCS HỒ CHÍ MINH", "***", "Số: 07-BC/ĐTN", "ngày 01 tháng 7 năm 2026")
                    .contains("BÁO CÁO", "-------", "I. TÌNH HÌNH THANH THIẾU NHI", "IV. KIẾN NGHỊ, ĐỀ XUẤT")
                    .contains("Thanh niên phấn khởi <thi đua>.", "TM. BAN THƯỜNG VỤ ĐOÀN", "BÍ THƯ", "Nơi nhận:")
                    .contains("PHỤ LỤC SỐ LIỆU THÁNG 6/2026", "Chủ thể (ĐVTN)")
                    .doesNotContain("DỰ THẢO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        }
        byte[] file = pages.as(officer).download("/papers/reports/" + id.value() + "/report.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row row = book.getSheet("Số liệu").getRow(1 + Indicator.SUPPORT.ordinal());
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Việc hỗ trợ đã làm");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(support);
            assertThat(book.getSheet("Sản phẩm").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void aProvinceSeesWhoIsLate() {
        beginnings.beginPast(people.actor(Role.UNION_OFFICER, second), second, ReportKind.MONTH, 2026, 2);
        ReportId id =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, province), province, ReportKind.MONTH, 2026, 2);
        clock.moveTo(LocalDate.of(2026, 7, 20));
        try {
            Page page = pages.open(people.open(id, "writeReport")).plain(200);
            assertThat(page.text()).contains("Báo cáo cùng kỳ của cấp dưới", "chậm", "chưa giao");
            Visitor manager = pages.as(people.actor(Role.MANAGER, province));
            assertThat(manager.get("/reports?year=2026").plain(200).document().select(".light-late"))
                    .hasSizeGreaterThanOrEqualTo(2);
            rounds.write(id);
            assertThat(paper(people.actor(Role.UNION_OFFICER, province), id, "pdf"))
                    .contains("-BC/TĐTN");
        } finally {
            clock.moveTo(LocalDate.of(2026, 7, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/%d", "/papers/reports/%d/report.pdf", "/papers/reports/%d/report.xlsx"})
    void anotherUnionsReportIsNotThere(String address) {
        ReportId id = new ReportId(beginningsOnce());
        String url = address.formatted(id.value());
        assertThat(pages.as(people.actor(Role.UNION_OFFICER, commune))
                        .fetch(url)
                        .status())
                .isEqualTo(200);
        people.producer();
        for (Actor stranger : List.of(
                people.actor(Role.UNION_OFFICER, second),
                people.actor(Role.COMMUNE_OFFICER, commune),
                people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE))) {
            assertThat(pages.as(stranger).fetch(url).status()).isEqualTo(404);
        }
        assertThat(pages.as(people.actor(Role.UNION_OFFICER, commune))
                        .fetch(address.formatted(999_999))
                        .status())
                .isEqualTo(404);
        assertThat(pages.as(people.actor(Role.UNION_OFFICER, second))
                        .get("/reports?place=" + commune)
                        .status())
                .isEqualTo(404);
    }

    private long begunOnce;

    private long beginningsOnce() {
        if (begunOnce == 0) {
            begunOnce = beginnings
                    .beginPast(people.actor(Role.UNION_OFFICER, commune), commune, ReportKind.MONTH, 2026, 1)
                    .value();
        }
        return begunOnce;
    }

    private String paper(Actor reader, ReportId id, String format) {
        return PaperText.of(pages.as(reader).download("/papers/reports/" + id.value() + "/report." + format));
    }
}
