package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.demo.ReportRounds;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.slip.Slip;
import vn.ocop.workflow.slip.SlipKind;
import vn.ocop.workflow.slip.Slips;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;

/** Every kind of paper of the product is a valid PDF/A-2a and PDF/UA, and its Vietnamese words are found in it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperValidityTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Certificates certificates;
    private final Settings settings;
    private final Slips slips;
    private final ReportBeginnings beginnings;
    private final ReportRounds rounds;

    private DossierId recognised = new DossierId(0);
    private DossierId refused = new DossierId(0);
    private DossierId drafted = new DossierId(0);
    private ReportId reported = new ReportId(0);

    PaperValidityTest(
            Pages pages,
            TestPeople people,
            Dossiers dossiers,
            Evaluations evaluations,
            Certificates certificates,
            Settings settings,
            Slips slips,
            ReportBeginnings beginnings,
            ReportRounds rounds) {
        this.beginnings = beginnings;
        this.rounds = rounds;
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.certificates = certificates;
        this.settings = settings;
        this.slips = slips;
    }

    @BeforeAll
    void walk() {
        recognised = people.dossier(TestPeople.THREE_STARS.with("checkComponents", "INCOMPLETE"));
        refused = people.dossier(TestPeople.NO_STARS);
        drafted = people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier"));
        reported = beginnings.beginPast(
                people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE),
                TestPeople.PROVINCE,
                ReportKind.YEAR,
                2025,
                null);
        rounds.write(reported);
        rounds.send(reported);
    }

    Stream<Arguments> papers() {
        Result result = evaluations.confirmed(dossiers.get(recognised)).get(0);
        String dossier = "/papers/dossiers/" + recognised + "/";
        String evaluation = "/papers/evaluations/" + result.evaluation().id() + "/";
        Actor agency = people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE);
        Actor chair = people.actor(Role.COUNCIL_CHAIR, TestPeople.PROVINCE);
        Actor producer = people.actor(dossiers.get(drafted).producer());
        String session = String.valueOf(
                Objects.requireNonNull(result.evaluation().session()).value());
        return Stream.of(
                Arguments.of(agency, dossier + "registration.pdf", "PHIẾU ĐĂNG KÝ", 2),
                Arguments.of(agency, dossier + "self-assessment.pdf", "BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM", 9),
                Arguments.of(producer, "/papers/dossiers/" + drafted + "/self-assessment.pdf", "DỰ THẢO", 9),
                Arguments.of(agency, dossier + "commune-report.pdf", "ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ", 3),
                Arguments.of(agency, dossier + "proposal.pdf", "V/v đề nghị đánh giá, phân hạng", 2),
                Arguments.of(agency, dossier + "submission.pdf", "TỜ TRÌNH", 2),
                Arguments.of(agency, "/papers/dossiers/" + refused + "/notice.pdf", "THÔNG BÁO", 2),
                Arguments.of(agency, evaluation + "report.pdf", "KẾT QUẢ CHẤM ĐIỂM", 4),
                Arguments.of(agency, evaluation + "summary.pdf", "BẢNG TỔNG HỢP ĐIỂM", 2),
                Arguments.of(
                        agency,
                        evaluation + "sheets/" + result.sheets().get(0).person() + ".pdf",
                        "Kiêm phiếu đánh giá",
                        9),
                Arguments.of(
                        people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE),
                        "/papers/reports/" + reported.value() + "/report.pdf",
                        "ĐOÀN TNCS HỒ CHÍ MINH",
                        6),
                Arguments.of(chair, "/papers/sessions/" + session + "/minutes.pdf", "THÀNH PHẦN", 9),
                Arguments.of(
                        agency,
                        "/certificates/"
                                + certificates.of(recognised).orElseThrow().code() + "/paper",
                        "GIẤY CHỨNG NHẬN",
                        1));
    }

    /** @param pages at most */
    @ParameterizedTest(name = "{1}")
    @MethodSource("papers")
    void isValidAndReadable(Actor reader, String address, String words, int pages) throws IOException {
        byte[] pdf = keep(address, this.pages.as(reader).download(address));

        assertThat(PdfCheck.asArchive(pdf)).isEmpty();
        assertThat(PdfCheck.asAccessible(pdf)).isEmpty();
        assertThat(PaperText.of(pdf)).contains(words);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, pages);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document).strip().lines())
                    .as("no signature stands alone on a page")
                    .hasSizeGreaterThan(5);
        }
    }

    /** Slips of the desk and their register, as the commune hands them out. */
    @ParameterizedTest
    @CsvSource({"assessContents, RECEIPT SUPPLEMENT CONTROL", "withdrawn, REGISTRATION STOPPING", "outOfScope, REFUSAL"
    })
    void slipsAreValid(String state, String kinds) {
        String commune = people.freshCommune();
        Actor administrator = people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
        settings.change(administrator, commune, Setting.ONE_STOP, "true");
        Story story = TestPeople.THREE_STARS.with(
                "checkComponents", state.equals("outOfScope") ? "OUT_OF_SCOPE" : "INCOMPLETE");
        DossierId id = people.dossier(commune, state.equals("outOfScope") ? story : story.stoppingAt("assessContents"));
        if (state.equals("withdrawn")) {
            dossiers.withdraw(people.actor(dossiers.get(id).producer()), id, "Chưa đủ điều kiện sản xuất");
        }
        Actor officer = people.actor(Role.COMMUNE_OFFICER, commune);
        Visitor visitor = pages.as(officer);
        for (String kind : kinds.split(" ")) {
            Slip slip = slips.issue(officer, id, SlipKind.valueOf(kind));
            byte[] pdf = keep("slip-" + kind, visitor.download("/slips/" + slip.id() + ".pdf"));
            assertThat(PdfCheck.asArchive(pdf)).as(kind).isEmpty();
            assertThat(PdfCheck.asAccessible(pdf)).as(kind).isEmpty();
            assertThat(PaperText.of(pdf)).as(kind).contains("Độc lập - Tự do - Hạnh phúc");
        }
        byte[] register = keep("register", visitor.download("/register.pdf"));
        assertThat(PdfCheck.asArchive(register)).isEmpty();
        assertThat(PdfCheck.asAccessible(register)).isEmpty();
    }

    /** For people to look at. */
    private static byte[] keep(String name, byte[] pdf) {
        try {
            Path file = Path.of("target", "papers", name.replaceAll("[/.]+", "-") + ".pdf");
            Files.createDirectories(file.getParent());
            Files.write(file, pdf);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the registration says is what was handed in, box by box; the receipts are the commune's and the province's. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theRegistrationIsWhatWasHandedIn(String format) {
        Dossier dossier = dossiers.get(recognised);
        var producer = dossier.producer().details();
        Actor agency = people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE);

        String text =
                PaperText.of(pages.as(agency).download("/papers/dossiers/" + recognised + "/registration." + format));

        assertThat(text)
                .contains("Tên đơn vị: " + producer.name(), "người đại diện pháp lý: " + producer.representative())
                .contains("2. Tên sản phẩm: " + dossier.product())
                .contains("Ngành Thực phẩm; nhóm Thực phẩm chế biến; phân nhóm Đồ ăn nhanh")
                .contains("Sản phẩm mẫu (số lượng): 5")
                .contains("PHẦN DÀNH CHO CƠ QUAN QUẢN LÝ", "DÀNH CHO CƠ QUAN QUẢN LÝ OCOP CẤP TỈNH");
        var commune = dossier.receipt();
        var province = dossier.provinceReceipt();
        assertThat(text.replaceAll("\\s", ""))
                .contains("Phiếusố:" + (commune == null ? "?" : commune.slip()))
                .contains("Phiếusố:" + (province == null ? "?" : province.slip()));
        assertThat(text.chars().filter(letter -> letter == '√' || letter == '☑').count())
                .as("exactly one of three boxes")
                .isEqualTo(1);
        assertThat(text).doesNotContain("DỰ THẢO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theSelfAssessmentHasEveryCriterionAndTheAnnex(String format) {
        Actor agency = people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE);

        String text = PaperText.of(
                pages.as(agency).download("/papers/dossiers/" + recognised + "/self-assessment." + format));

        assertThat(text)
                .contains("Phần I THÔNG TIN CHUNG", "KẾ HOẠCH SẢN XUẤT, KINH DOANH", "Phụ lục minh chứng")
                .contains("15 Giải thưởng, bình chọn uy tín")
                .contains("TỔNG CỘNG 100")
                .contains("1.1 Nguồn nguyên liệu");
    }
}
