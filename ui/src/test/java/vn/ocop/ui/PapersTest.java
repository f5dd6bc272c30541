package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.evaluation.ScoreSheet;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Marks;

/** The papers of an evaluation say what the database says, in every format. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {

    private static final String REMARK = "=HYPERLINK(\"http://x\") <b>Bánh</b> dẻo,\nhương gạo mới & lá dong \u0007";

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Preparations preparations;

    private DossierId id = new DossierId(0);
    private DossierId failed = new DossierId(0);

    PapersTest(Pages pages, TestPeople people, Dossiers dossiers, Evaluations evaluations, Preparations preparations) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.preparations = preparations;
    }

    @BeforeAll
    void evaluate() {
        id = people.dossier(TestPeople.THREE_STARS.stoppingAt("scoreProduct"));
        List<OpenTask> tasks = people.openAll(id, "scoreProduct");
        int[] totals = {76, 73, 71};
        for (int member = 0; member < totals.length; member++) {
            // minimums of three stars only, at a mean of four: the result is lowered
            Marks marks = SheetFiller.fill(preparations.sheet(dossiers.get(id)), 3, totals[member]);
            evaluations.scoreProduct(tasks.get(member), marks, Set.of(), REMARK);
        }
        people.go(id, TestPeople.THREE_STARS.stoppingAt("signDecision"));
        failed = people.dossier(TestPeople.NO_STARS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theSheetOfAMember(String format) {
        Result result = result(id);
        ScoreSheet filled = result.sheets().get(0);
        Dossier dossier = dossiers.get(id);

        String text = PaperText.of(sheetOf(filled, format));

        assertThat(text)
                .contains(
                        filled.personName(),
                        dossier.product(),
                        dossier.producer().name(),
                        "BỘ TIÊU CHÍ ĐÁNH GIÁ SẢN PHẨM OCOP",
                        "5. Bộ sản phẩm: ",
                        "Hồ sơ bị loại khi:",
                        "Ý kiến của người đánh giá:",
                        "<b>Bánh</b> dẻo,",
                        "hương gạo mới & lá dong")
                .contains("TỔNG CỘNG 100 " + filled.total());
        List<Criterion> leaves = preparations.sheet(dossier).leaves();
        assertThat(leaves).allSatisfy(leaf -> assertThat(text).contains(leaf.code() + ". "));
        long ticked = leaves.stream()
                .filter(leaf -> filled.marks().option(leaf.key()).isPresent())
                .count();
        assertThat(text.chars().filter(letter -> letter == '√' || letter == '☑').count())
                .isEqualTo(ticked);
        assertThat(text).contains(" ***").containsPattern("[0-9a-f]{64}");
    }

    /** Anybody can compute it anew: criterion, option and note, a line each, in the order of the keys. */
    @Test
    void theFingerprintIsOfTheMarks() {
        assertThat(result(id).sheets()).hasSize(3).allSatisfy(filled -> {
            StringBuilder lines = new StringBuilder();
            new TreeMap<>(filled.marks().byCriterion())
                    .forEach((key, mark) -> lines.append(key + "\t"
                            + Objects.requireNonNullElse(mark.option(), "") + "\t"
                            + Objects.requireNonNullElse(mark.note(), "") + "\n"));
            assertThat(PaperText.of(sheetOf(filled, "pdf"))).contains(DigestUtils.sha256Hex(lines.toString()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theSummary(String format) {
        Result result = result(id);

        String text = PaperText.of(council("summary", format));

        for (int n = 0; n < result.sheets().size(); n++) {
            ScoreSheet filled = result.sheets().get(n);
            String row = result.rating().totals().get(n).parts().values().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
            assertThat(text).contains((n + 1) + " " + filled.personName() + " " + row + " " + filled.total());
        }
        assertThat(text).contains("73,33", "Chênh lệch giữa điểm cao nhất và thấp nhất: 5 điểm", "hạ xuống 3 sao");
    }

    @Test
    void theSummaryAsSpreadsheet() throws IOException {
        Result result = result(id);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(council("summary", "xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(dossiers.get(id).product());
            for (int n = 0; n < result.sheets().size(); n++) {
                ScoreSheet filled = result.sheets().get(n);
                var row = sheet.getRow(5 + n);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(filled.personName());
                assertThat(row.getCell(1).getNumericCellValue())
                        .isEqualTo(result.rating().totals().get(n).part("A"));
                assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(filled.total());
                assertThat(row.getCell(0).getCellStyle().getQuotePrefixed())
                        .as("a name stays text whatever it begins with")
                        .isTrue();
            }
            assertThat(sheet.getRow(8).getCell(4).getNumericCellValue())
                    .isEqualTo(result.explained().mean().shown().doubleValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theReportOfTheCouncil(String format) {
        Result result = result(id);

        String text = PaperText.of(council("report", format));

        assertThat(text)
                .contains(
                        "BÁO CÁO",
                        "/BC-HĐOCOP",
                        "DỰ THẢO",
                        "73,33",
                        "hạ xuống 3 sao",
                        "Để đạt 4 sao: điểm trung bình đã đủ; còn thiếu")
                .contains("Hội đồng đề nghị Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên xem xét, công nhận")
                .contains(String.valueOf(result.evaluation().confirmedBy()))
                .doesNotContainPattern("Số:\\s*\\d");
        assertThat(result.explained().missedForNext()).isNotEmpty().allSatisfy(missed -> {
            Criterion criterion = preparations
                    .sheet(dossiers.get(id))
                    .criterion(missed.criterion())
                    .orElseThrow();
            assertThat(text).contains(criterion.code() + ". ").contains(missed.reachedBy() + "/3 thành viên đạt");
        });
        assertThat(result.sheets())
                .filteredOn(filled ->
                        !filled.personName().equals(result.evaluation().confirmedBy())) // the chair signs
                .isNotEmpty()
                .noneMatch(filled -> text.contains(filled.personName()));
    }

    @Test
    void aDraftHasNoNumberAndAnIssuedNoticeHas() {
        Visitor agency = pages.as(people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE));

        String submission = PaperText.of(agency.download("/papers/dossiers/" + id + "/submission.pdf"));
        assertThat(submission)
                .contains("TỜ TRÌNH", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "/TTr-SNNMT", "DỰ THẢO", "73,33")
                .doesNotContainPattern("Số:\\s*\\d")
                .doesNotContainPattern("Hưng Yên, ngày\\s*\\d");
        String draft = PaperText.of(agency.download("/papers/dossiers/" + id + "/notice.pdf"));
        assertThat(draft).contains("THÔNG BÁO", "DỰ THẢO").doesNotContainPattern("Số:\\s*\\d");

        String issued = PaperText.of(agency.download("/papers/dossiers/" + failed + "/notice.pdf"));
        assertThat(issued)
                .contains("THÔNG BÁO", "40,00", "chưa đủ điều kiện công nhận")
                .containsPattern("Số:\\s*\\d")
                .containsPattern("Hưng Yên, ngày \\d\\d tháng")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void everyPdfNamesItselfAndBringsItsFonts() throws IOException {
        Visitor agency = pages.as(people.actor(Role.AGENCY_OFFICER, TestPeople.PROVINCE));
        for (byte[] paper : List.of(
                sheetOf(result(id).sheets().get(0), "pdf"),
                council("summary", "pdf"),
                council("report", "pdf"),
                agency.download("/papers/dossiers/" + id + "/submission.pdf"),
                agency.download("/papers/dossiers/" + failed + "/notice.pdf"))) {
            try (PDDocument document = Loader.loadPDF(paper)) {
                assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
                assertThat(fonts(document)).isNotEmpty().allMatch(font -> font.contains("LiberationSerif"));
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheetOf(result(id).sheets().get(0), "pdf"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String first =
                        stripper.getText(document).strip().lines().findFirst().orElseThrow();
                assertThat(first.strip().equals("" + page))
                        .as("page %d: %s", page, first)
                        .isEqualTo(page > 1);
            }
        }
    }

    /** Names of the fonts, those not embedded left out so that a page without fonts of its own fails. */
    private static Set<String> fonts(PDDocument document) throws IOException {
        Set<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                names.add(
                        font.isEmbedded()
                                ? font.getName()
                                : "not embedded: " + font.getName().replace("Liberation", ""));
            }
        }
        return names;
    }

    private Result result(DossierId of) {
        return evaluations.confirmed(dossiers.get(of)).get(0);
    }

    private byte[] sheetOf(ScoreSheet filled, String format) {
        return council("sheets/" + filled.person(), format);
    }

    private byte[] council(String paper, String format) {
        return pages.as(people.actor(Role.COUNCIL_CHAIR, TestPeople.PROVINCE))
                .download("/papers/evaluations/" + result(id).evaluation().id() + "/" + paper + "." + format);
    }
}
