package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.File;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.slip.SlipKind;
import vn.ocop.workflow.slip.SlipTemplates;

/** The desk: receiving, asking item by item, handing slips out, the register, the words of the forms. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipPagesTest {

    private static final double A5_WIDTH = 148 / 25.4 * 72;

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Settings settings;
    private final SlipTemplates templates;

    private String commune = "";
    private String province = "";

    SlipPagesTest(
            Pages pages,
            TestPeople people,
            Dossiers dossiers,
            Supplements supplements,
            Settings settings,
            SlipTemplates templates) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.settings = settings;
        this.templates = templates;
    }

    @BeforeAll
    void aCommuneWithADesk() {
        commune = people.freshCommunes().get(0);
        province = TestPeople.provinceOf(commune);
        Visitor administrator = pages.as(people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE));
        administrator
                .send(
                        "/admin/settings",
                        Map.of("place", List.of(commune), "key", List.of("oneStop"), "value", List.of("true")))
                .sentTo("/admin/settings?place=" + commune);
        assertThat(settings.nearest(commune, province, Setting.ONE_STOP)).isEqualTo("true");
        assertThat(settings.text(province, Setting.ONE_STOP)).isEqualTo("false");
    }

    @Test
    void whoeverReceivesLandsAtTheReceipt() throws IOException {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("receiveDossier"));
        OpenTask task = people.open(id, "receiveDossier");
        Form form = pages.open(task).form();
        assertThat(form.value("samples")).isEqualTo("5");
        pages.press(task, form.with("lot", "").with("storage", "Tủ mẫu"), "confirm")
                .refusedAt("lot", "lô sản xuất");

        pages.press(task, form.with("lot", "Lô <b>5</b>"), "confirm").sentTo("/dossiers/" + id + "/slips");
        Visitor officer = pages.as(task.actor());
        Page slips = officer.get("/dossiers/" + id + "/slips").plain(200);
        assertThat(slips.text()).contains("Lô <b>5</b>").contains("Chưa có phiếu nào");
        officer.send("/dossiers/" + id + "/slips", Map.of("kind", List.of("RECEIPT")))
                .sentTo("/dossiers/" + id + "/slips");

        String link = slip(officer, id);
        File pdf = officer.fetch(link);
        assertThat(pdf.type()).startsWith("application/pdf");
        Dossier dossier = dossiers.get(id);
        assertThat(text(pdf.content()))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains(dossier.product())
                .contains("Phiếu đăng ký đánh giá")
                .contains("Lô <b>5</b>")
                .contains(task.actor().name());
        assertThat(pages.as(people.actor(dossier.producer())).fetch(link).status())
                .isEqualTo(200);
        Actor stranger = people.newcomer(Role.COMMUNE_OFFICER, people.freshCommune());
        assertThat(pages.as(stranger).fetch(link).status()).isEqualTo(404);
        officer.send("/dossiers/" + id + "/slips", Map.of("kind", List.of("RECEIPT")))
                .plain(200);
    }

    @Test
    void itemsAreAskedForInRowsAndAnsweredOneByOne() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        OpenTask task = people.open(id, "checkComponents");
        Form form = pages.open(task).form().with("completeness", "INCOMPLETE");
        pages.press(task, form, "confirm").refusedAt("wrong[0]", "ít nhất một mục");
        Page more = pages.press(task, form.with("wrong[2]", "Thiếu <i>nhãn</i>"), "edit")
                .plain(200);
        assertThat(more.document().select("[data-row]")).hasSize(6); // three more after the last that is filled
        pages.press(task, form.with("until[2]", "2020-01-01"), "confirm").refusedAt("until[2]", "từ hôm nay");
        Page check = pages.press(task, form.with("until[2]", ""), "check").toBeConfirmed();
        assertThat(check.text()).contains("Thiếu <i>nhãn</i>");
        pages.press(task, check.form(), "confirm").sentTo("/dossiers/" + id);

        OpenTask answer = people.open(id, "supplementDossier");
        Visitor producer = pages.as(answer.actor());
        assertThat(producer.get("/dossiers/" + id).plain(200).text()).contains("Thiếu <i>nhãn</i>", "chưa trả lời");
        long item = supplements.open(id).orElseThrow().items().get(0).id();
        Page page = pages.open(answer).plain(200);
        pages.press(answer, page.form().with("item[" + item + "]", "x".repeat(2001)), "check")
                .refusedAt("item[" + item + "]", "2");
        pages.press(answer, page.form().with("item[" + item + "]", " "), "confirm")
                .plain(200);
        assertThat(people.waitsAt(id)).containsExactly("supplementDossier");
        pages.press(answer, page.form().with("item[" + item + "]", "Đã gửi nhãn"), "confirm")
                .sentTo("/dossiers/" + id);
        assertThat(producer.get("/dossiers/" + id).plain(200).text()).contains("Đã gửi nhãn");
    }

    @ParameterizedTest
    @EnumSource(SlipKind.class)
    void everyFormIsAPaperForArchives(SlipKind kind) throws IOException {
        var words = templates.inForce(province, kind, dossiers.today());
        File preview = administrator()
                .fetch(
                        "/admin/slips",
                        Map.of(
                                "action", List.of("preview"),
                                "place", List.of(province),
                                "kind", List.of(kind.name()),
                                "title", List.of(words.title()),
                                "words", List.of(words.words())));
        assertThat(preview.type()).startsWith("application/pdf");
        byte[] pdf = preview.content();

        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips/" + kind + ".pdf"), pdf);
        assertThat(PdfCheck.asArchive(pdf)).isEmpty();
        assertThat(PdfCheck.asAccessible(pdf)).isEmpty();
        assertThat(text(pdf)).contains(words.title().split(" ")[0]).contains("Hợp tác xã Nông nghiệp");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean a5 = List.of(SlipKind.REGISTRATION, SlipKind.RECEIPT, SlipKind.SUPPLEMENT, SlipKind.REFUSAL)
                    .contains(kind);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth() < A5_WIDTH + 2)
                    .isEqualTo(a5);
        }
    }

    @ParameterizedTest
    @CsvSource({"Gửi {nobody}, words, {nobody}", "Gửi {slip, words, chưa khép", "'', words, lời của phiếu"})
    void wordsThatDoNotFitAreRefusedAtTheField(String words, String field, String message) {
        Page page = administrator()
                .send(
                        "/admin/slips",
                        Map.of(
                                "action", List.of("save"),
                                "place", List.of(province),
                                "kind", List.of("REFUSAL"),
                                "title", List.of("PHIẾU <b>mới</b>"),
                                "words", List.of(words),
                                "from", List.of(dossiers.today().plusDays(1).toString())))
                .plain(200);

        assertThat(page.document().select("#f-" + field + "-error").text()).contains(message);
        assertThat(page.document().select("#f-title").val()).isEqualTo("PHIẾU <b>mới</b>");
    }

    @Test
    void theRegisterIsAPageAPaperAndASpreadsheetWithoutFormulas() throws IOException {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("checkComponents"));
        Visitor officer = pages.as(people.actor(Role.COMMUNE_OFFICER, commune));
        String query = "?from=2020-01-01&until=2999-12-31";
        String slip = officer.get("/register" + query).plain(200).text();
        assertThat(slip).contains(dossiers.get(id).product());
        assertThat(officer.get("/register?from=2020-01-01&until=2020-01-02")
                        .plain(200)
                        .text())
                .contains("Không có hồ sơ nào");

        byte[] pdf = officer.download("/register.pdf" + query);
        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips/register.pdf"), pdf);
        assertThat(text(pdf)).contains("SỔ THEO DÕI HỒ SƠ");
        assertThat(PdfCheck.asArchive(pdf)).isEmpty();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(officer.download("/register.xlsx" + query)))) {
            List<String> products = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> {
                assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
                products.add(row.getCell(2).getStringCellValue());
            });
            assertThat(products).anyMatch(cell -> cell.endsWith(dossiers.get(id).product()));
        }
    }

    private Visitor administrator() {
        return pages.as(people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE));
    }

    private static String slip(Visitor visitor, DossierId id) {
        return visitor.get("/dossiers/" + id + "/slips")
                .plain(200)
                .document()
                .select("a[href$=.pdf]")
                .attr("href");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
