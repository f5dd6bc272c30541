package vn.ocop.ui.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.ui.Page;
import vn.ocop.ui.PageTest;
import vn.ocop.ui.Pages;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.ScoreSheet;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.ScoringSheet;

/** A member takes the sheets along as a spreadsheet and brings them back, in order or not. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineSheetsTest {

    private static final int POINTS = 64;

    private final Pages pages;
    private final TestPeople people;
    private final Evaluations evaluations;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final JdbcTemplate jdbc;
    private String commune = "";

    OfflineSheetsTest(
            Pages pages,
            TestPeople people,
            Evaluations evaluations,
            Preparations preparations,
            Dossiers dossiers,
            JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.evaluations = evaluations;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void somewhere() {
        commune = people.freshCommunes().get(0);
    }

    @Test
    void whatWasFilledInTheHallIsWhatTheScreenWouldHaveSent() throws IOException {
        OpenTask task = task();
        Marks marks = marks(task);
        var member = pages.as(task.actor());
        byte[] filled = change(member.download("/sheets/book"), book -> {
            fill(tab(book, task), task, marks);
            note(tab(book, task), "Ghi chú <b>trong</b> hội trường");
            remark(tab(book, task), "Sản phẩm ngon");
        });

        Page read = member.upload("/sheets", "file", "phieu.xlsx", filled).plain(200);
        assertThat(read.text()).contains(POINTS + " điểm").doesNotContain("bị sửa");
        assertThat(own(task)).isEmpty();
        assertThat(pages.open(task).form().value("remark")).isEqualTo("Sản phẩm ngon");
        assertThat(member.send("/sheets/send", Map.of("task", List.of(task.id())))
                        .redirect())
                .isIn("/inbox", "/sheets");

        ScoreSheet sheet = own(task).orElseThrow();
        assertThat(sheet.total()).isEqualTo(POINTS);
        assertThat(sheet.remark()).isEqualTo("Sản phẩm ngon");
        sheet(task).leaves().forEach(leaf -> assertThat(sheet.marks().option(leaf.key()))
                .isEqualTo(marks.option(leaf.key())));
        assertThat(sheet.marks().byCriterion().values())
                .anySatisfy(mark -> assertThat(mark.note()).isEqualTo("Ghi chú <b>trong</b> hội trường"));
    }

    @Test
    void theStructureIsLockedAndTheIndexHidden() throws IOException {
        OpenTask task = task();
        change(pages.as(task.actor()).download("/sheets/book"), book -> {
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(book.isSheetHidden(0)).isTrue();
            XSSFSheet tab = tab(book, task);
            assertThat(tab.getProtect()).isTrue();
            int option = rowOfFirstOption(tab);
            assertThat(tab.getRow(option).getCell(Line.TICK).getCellStyle().getLocked())
                    .isFalse();
            assertThat(tab.getRow(option).getCell(Line.POINTS).getCellStyle().getLocked())
                    .isTrue();
        });
    }

    @Test
    void anAlteredStructureIsRefusedAtItsCell() throws IOException {
        refused(
                (book, task) -> {
                    XSSFSheet tab = tab(book, task);
                    tab.getRow(rowOfFirstOption(tab)).getCell(Line.POINTS).setCellValue(99);
                },
                "C10",
                "bị sửa");
    }

    @Test
    void aStaleVersionIsRefused() throws IOException {
        OpenTask task = task();
        var member = pages.as(task.actor());
        byte[] filled = member.download("/sheets/book");
        jdbc.update(
                "update dossier set version = version + 1 where id = ?",
                task.dossier().value());

        assertThat(member.upload("/sheets", "file", "phieu.xlsx", filled)
                        .plain(200)
                        .text())
                .contains("đã thay đổi sau khi tải tệp");
    }

    @Test
    void aFormulaIsRefused() throws IOException {
        refused(
                (book, task) -> {
                    XSSFSheet tab = tab(book, task);
                    tab.getRow(rowOfFirstOption(tab)).getCell(Line.TICK).setCellFormula("1+1");
                },
                "F10",
                "công thức");
    }

    @Test
    void twoTicksOfACriterionAreRefused() throws IOException {
        refused(
                (book, task) -> {
                    XSSFSheet tab = tab(book, task);
                    tab.getRow(rowOfFirstOption(tab)).getCell(Line.TICK).setCellValue("x");
                    tab.getRow(rowOfFirstOption(tab) + 1).getCell(Line.TICK).setCellValue("X");
                },
                "F11",
                "một mức");
    }

    @Test
    void anythingButATickIsRefused() throws IOException {
        refused(
                (book, task) -> {
                    XSSFSheet tab = tab(book, task);
                    tab.getRow(rowOfFirstOption(tab)).getCell(Line.TICK).setCellValue("ba điểm");
                },
                "F10",
                "Chỉ đánh dấu x");
    }

    @Test
    void tenThousandRowsAreRefused() throws IOException {
        refused(
                (book, task) -> {
                    XSSFSheet tab = tab(book, task);
                    for (int row = tab.getLastRowNum() + 1; row < 10_000; row++) {
                        tab.createRow(row).createCell(0).setCellValue(row);
                    }
                },
                "10.000 dòng");
    }

    @Test
    void aSheetTakenOutIsSaid() throws IOException {
        refused((book, task) -> book.removeSheetAt(book.getSheetIndex(tab(book, task))), "không còn trong tệp");
    }

    @Test
    void macrosAreRefused() throws IOException {
        OpenTask task = task();
        var member = pages.as(task.actor());
        byte[] withMacro = with(member.download("/sheets/book"), "xl/vbaProject.bin", new byte[10]);

        assertThat(member.upload("/sheets", "file", "phieu.xlsm", withMacro)
                        .plain(200)
                        .text())
                .contains("macro");
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        OpenTask task = task();
        var member = pages.as(task.actor());
        byte[] bomb = with(member.download("/sheets/book"), "xl/media/image1.png", new byte[70_000_000]);

        assertThat(bomb.length).isLessThan(5_000_000);
        assertThat(member.upload("/sheets", "file", "phieu.xlsx", bomb)
                        .plain(200)
                        .text())
                .contains("quá nhiều dữ liệu");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        var member = pages.as(task().actor());

        assertThat(member.upload("/sheets", "file", "phieu.xlsx", "không phải Excel".getBytes(StandardCharsets.UTF_8))
                        .plain(200)
                        .text())
                .contains("không phải là tệp Excel");
        assertThat(member.upload("/sheets", "file", "phieu.xlsx", new byte[0])
                        .plain(200)
                        .text())
                .contains("Chưa chọn tệp");
    }

    @Test
    void anotherMembersSheetsAreNotTaken() throws IOException {
        DossierTasks two = two();
        byte[] first = pages.as(two.one().actor()).download("/sheets/book");

        Page page = pages.as(two.other().actor())
                .upload("/sheets", "file", "phieu.xlsx", first)
                .plain(200);

        assertThat(page.text()).contains("người khác giữ");
        assertThat(draft(two.one())).isZero();
    }

    @Test
    void whoeverHasNotDeclaredTakesNothingAlong() {
        OpenTask task = task();
        jdbc.update(
                "delete from conflict where person_id = ?", task.actor().id().value());
        var member = pages.as(task.actor());

        assertThat(member.fetch("/sheets/book").status()).isEqualTo(404);
        assertThat(member.get("/sheets").plain(200).text()).contains("đã khai báo xung đột lợi ích");
    }

    @Test
    void aSheetSentAlreadyIsSaid() throws IOException {
        OpenTask task = task();
        var member = pages.as(task.actor());
        byte[] filled = member.download("/sheets/book");
        evaluations.scoreProduct(task, marks(task), Set.of(), null);

        assertThat(member.upload("/sheets", "file", "phieu.xlsx", filled)
                        .plain(200)
                        .text())
                .contains("đã gửi rồi");
    }

    private interface Change {
        void make(XSSFWorkbook book, OpenTask task);
    }

    private void refused(Change change, String... said) throws IOException {
        OpenTask task = task();
        var member = pages.as(task.actor());
        byte[] altered = change(member.download("/sheets/book"), book -> change.make(book, task));

        Page page = member.upload("/sheets", "file", "phieu.xlsx", altered).plain(200);

        assertThat(page.text()).contains(said);
        assertThat(draft(task)).isZero();
        assertThat(own(task)).isEmpty();
    }

    private record DossierTasks(OpenTask one, OpenTask other) {}

    private DossierTasks two() {
        List<OpenTask> tasks = people.openAll(
                people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("scoreProduct")), "scoreProduct");
        return new DossierTasks(tasks.get(0), tasks.get(1));
    }

    private OpenTask task() {
        return two().one();
    }

    private Optional<ScoreSheet> own(OpenTask task) {
        return evaluations.own(task);
    }

    private int draft(OpenTask task) {
        Integer kept = jdbc.queryForObject("select count(*) from draft where task_id = ?", Integer.class, task.id());
        return kept == null ? 0 : kept;
    }

    private ScoringSheet sheet(OpenTask task) {
        return preparations.sheet(dossiers.get(task.dossier()));
    }

    private Marks marks(OpenTask task) {
        return SheetFiller.fill(sheet(task), 3, POINTS);
    }

    private XSSFSheet tab(XSSFWorkbook book, OpenTask task) {
        for (int n = 1; n < book.getNumberOfSheets(); n++) {
            if (book.getSheetAt(n)
                    .getRow(1)
                    .getCell(1)
                    .getStringCellValue()
                    .equals(dossiers.get(task.dossier()).product())) {
                return book.getSheetAt(n);
            }
        }
        throw new AssertionError("no tab for " + task);
    }

    private static int rowOfFirstOption(XSSFSheet tab) {
        for (int n = Line.HEAD + 1; n < tab.getLastRowNum(); n++) {
            if (tab.getRow(n).getCell(Line.TICK) != null) {
                return n;
            }
        }
        throw new AssertionError("no option");
    }

    /** Ticks as a person does: by the words of the options under each criterion. */
    private void fill(XSSFSheet tab, OpenTask task, Marks marks) {
        ScoringSheet sheet = sheet(task);
        int[] row = {Line.HEAD + 1};
        sheet.criteria().forEach(criterion -> {
            row[0]++;
            criterion.options().forEach(option -> {
                XSSFRow line = tab.getRow(row[0]++);
                assertThat(line.getCell(1).getStringCellValue())
                        .isEqualTo(option.label().vi());
                if (marks.option(criterion.key()).filter(option.id()::equals).isPresent()) {
                    line.getCell(Line.TICK).setCellValue("x");
                }
            });
        });
    }

    private static void note(XSSFSheet tab, String words) {
        tab.getRow(rowOfFirstOption(tab) - 1).getCell(Line.NOTE).setCellValue(words);
    }

    private static void remark(XSSFSheet tab, String words) {
        tab.getRow(tab.getLastRowNum()).getCell(Line.NOTE).setCellValue(words);
    }

    private static byte[] change(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }
}
