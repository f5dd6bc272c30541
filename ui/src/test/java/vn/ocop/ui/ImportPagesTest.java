package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.intake.Imports;
import vn.ocop.workflow.organization.Producers;

/** A spreadsheet of producers and products, from the template to the dossiers. */
@PageTest
class ImportPagesTest {

    private static final long PATIENCE = 60_000;

    private final Pages pages;
    private final TestPeople people;
    private final Producers producers;
    private final JdbcTemplate jdbc;
    private String commune = "";
    private Visitor officer;

    ImportPagesTest(Pages pages, TestPeople people, Producers producers, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.producers = producers;
        this.jdbc = jdbc;
        officer = pages.nobody();
    }

    @BeforeEach
    void ownCommune() {
        commune = people.freshCommune();
        officer = pages.as(people.newcomer(Role.COMMUNE_OFFICER, commune));
    }

    @Test
    void theTemplateFilledInComesIn() throws Exception {
        assertThat(officer.get("/dossiers").document().select("a[href=/import]"))
                .hasSize(1);
        Page checked = checked(filled(tab -> {
            row(tab, 1);
            row(tab, 3); // with an empty row between
            set(tab, 3, Column.PRODUCT, "Bánh gai");
        }));
        assertThat(checked.text()).contains("2 dòng đúng", "0 dòng có lỗi", "Tất cả hoặc không dòng nào");

        String url = checked.form().action().replace("/start", "");
        officer.send(url + "/start", Map.of("mode", List.of("ALL_OR_NOTHING"))).sentTo(url);
        Page done = await(url);

        assertThat(done.text()).contains("Đã xong 2 trên 2 dòng (100 %)", "2 dòng đã nhập");
        assertThat(producers.of(commune)).singleElement().satisfies(producer -> {
            assertThat(producer.details().phone()).isEqualTo("0912 345 678");
            assertThat(producer.details().address()).startsWith("Thôn Đoài, phường ");
        });
        assertThat(officer.get("/dossiers").text()).contains("Bánh tẻ", "Bánh gai");
    }

    @Test
    void whatIsWrongIsShownRowByRowAndInTheFile() throws Exception {
        Page page = checked(filled(tab -> {
            row(tab, 1);
            set(tab, 1, Column.PHONE, "912345678");
            row(tab, 2);
            set(tab, 2, Column.PRODUCT, "Nem");
            tab.getRow(2).getCell(Column.REPRESENTATIVE.ordinal()).setCellFormula("CONCATENATE(\"a\",\"b\")");
            row(tab, 3);
            set(tab, 3, Column.PRODUCT, "Giò");
            tab.getRow(3).createCell(Column.DESCRIPTION.ordinal()).setCellValue(true);
            row(tab, 4);
            set(tab, 4, Column.PRODUCER, "<script>alert(1)</script>".repeat(300));
        }));

        assertThat(page.text()).contains("0 dòng đúng", "4 dòng có lỗi");
        assertThat(page.document().select("tbody tr").eachText())
                .hasSize(4)
                .satisfiesExactly(
                        phone -> assertThat(phone).startsWith("2 Điện thoại 912345678 Chưa phải số điện thoại"),
                        formula -> assertThat(formula)
                                .startsWith("3 Người đại diện pháp luật")
                                .contains("công thức"),
                        type -> assertThat(type).startsWith("4 Mô tả sản phẩm").contains("không phải là chữ"),
                        name -> assertThat(name)
                                .startsWith("5 Tên chủ thể <script>")
                                .contains("Tối đa 300 ký tự"));
        assertThat(page.document().select("button").text()).doesNotContain("Bắt đầu nhập");
        String rows = Objects.requireNonNull(page.document().selectFirst("a[href$=/rows]"))
                .attr("href");
        try (XSSFWorkbook result = new XSSFWorkbook(new ByteArrayInputStream(officer.download(rows)))) {
            Sheet tab = result.getSheetAt(0);
            assertThat(tab.getRow(1).getCell(Column.values().length).getStringCellValue())
                    .startsWith("Điện thoại: Chưa phải số điện thoại");
            assertThat(tab.getRow(4).getCell(Column.PRODUCT.ordinal()).getStringCellValue())
                    .isEqualTo("Bánh tẻ");
        }
    }

    /** What was mended in the file with the errors can be brought again. */
    @Test
    void theFileWithTheErrorsCanBeMendedAndBroughtAgain() throws Exception {
        Page page = checked(filled(tab -> {
            row(tab, 1);
            set(tab, 1, Column.PHONE, "x");
        }));
        String rows = Objects.requireNonNull(page.document().selectFirst("a[href$=/rows]"))
                .attr("href");

        Page again = checked(changed(officer.download(rows), tab -> set(tab, 1, Column.PHONE, "0912345678")));

        assertThat(again.text()).contains("1 dòng đúng", "0 dòng có lỗi");
    }

    @Test
    void filesThatAreNoSheetAreRefusedInWords() throws Exception {
        byte[] template = officer.download("/import/template");

        refused("none".getBytes(StandardCharsets.UTF_8), "không phải là tệp Excel");
        refused(new byte[0], "Chưa chọn tệp");
        refused(zip("a.txt", "a".getBytes(StandardCharsets.UTF_8)), "không phải là tệp Excel");
        refused(zip("xl/vbaProject.bin", new byte[10]), "macro");
        refused(zip("xl/worksheets/sheet1.xml", new byte[70_000_000]), "quá nhiều dữ liệu");
        refused(Arrays.copyOf(template, template.length / 2), "không phải là tệp Excel");
        refused(template, "Tệp không có dòng nào");
        refused(changed(template, tab -> tab.removeRow(tab.getRow(0))), "Tệp thiếu cột: Tên chủ thể");
        assertThat(jdbc.queryForObject("select count(*) from sheet_import where place = ?", Integer.class, commune))
                .isZero();
    }

    @Test
    void aSheetWithEntitiesOfItsOwnIsRefused() throws Exception {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        refused(
                replaced(
                        officer.download("/import/template"),
                        "xl/worksheets/sheet1.xml",
                        evil.getBytes(StandardCharsets.UTF_8)),
                "Tệp");
    }

    @Test
    void fiveThousandRowsAreCheckedAndOneMoreIsTooMany() throws Exception {
        byte[] many = filled(tab -> {
            for (int n = 1; n <= Imports.ROWS; n++) {
                row(tab, n);
                set(tab, n, Column.PRODUCT, "Bánh " + n);
                set(tab, n, Column.PHONE, n % 2 == 0 ? "0912345678" : "x");
            }
        });

        Page page = checked(many);

        assertThat(page.text()).contains("2.500 dòng đúng", "2.500 dòng có lỗi", "1/50");
        assertThat(page.document().select("tbody tr")).hasSize(Imports.PAGE);
        refused(
                changed(many, tab -> {
                    row(tab, Imports.ROWS + 1);
                    set(tab, Imports.ROWS + 1, Column.PRODUCT, "Bánh nữa");
                }),
                "Tệp có hơn 5.000 dòng");
    }

    @Test
    void aCheckCanBeDiscarded() throws Exception {
        String url = checked(filled(tab -> row(tab, 1))).form().action().replace("/start", "");

        officer.send(url + "/discard", Map.of()).sentTo("/import");

        officer.get(url).plain(404);
        assertThat(jdbc.queryForObject("select count(*) from sheet_import where place = ?", Integer.class, commune))
                .isZero();
    }

    private Page checked(byte[] file) {
        Page sent = officer.upload("/import", "file", "C:\\ho so\\bánh.xlsx", file);
        assertThat(sent.redirect()).as(sent.text()).startsWith("/import/");
        Page page = officer.get(Objects.requireNonNull(sent.redirect())).plain(200);
        assertThat(page.heading()).isEqualTo("bánh.xlsx");
        return page;
    }

    private void refused(byte[] file, String words) {
        Page page = officer.upload("/import", "file", "a.xlsx", file).plain(200);
        assertThat(page.document().select("[role=alert]").text()).contains(words);
    }

    private Page await(String url) throws InterruptedException {
        Page page = officer.get(url).plain(200);
        for (long waited = 0; page.text().contains("Đang nhập"); waited += 100) {
            assertThat(waited).isLessThan(PATIENCE);
            Thread.sleep(100);
            page = officer.get(url).plain(200);
        }
        return page;
    }

    private byte[] filled(Consumer<Sheet> how) throws IOException {
        return changed(officer.download("/import/template"), how);
    }

    private static byte[] changed(byte[] file, Consumer<Sheet> how) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            how.accept(book.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A row as the example of the template. */
    private static void row(Sheet tab, int n) {
        Row row = tab.createRow(n);
        Sheet guide = tab.getWorkbook().getSheet("Hướng dẫn");
        for (Column column : Column.values()) {
            if (column != Column.COMMUNE) {
                row.createCell(column.ordinal())
                        .setCellValue(
                                guide == null
                                        ? "Bánh"
                                        : guide.getRow(column.ordinal() + 1)
                                                .getCell(2)
                                                .getStringCellValue());
            }
        }
        set(tab, n, Column.PRODUCT, "Bánh tẻ");
    }

    private static void set(Sheet tab, int n, Column column, String value) {
        tab.getRow(n).createCell(column.ordinal()).setCellValue(value);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] archive, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? content : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
