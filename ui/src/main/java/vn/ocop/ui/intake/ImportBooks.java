package vn.ocop.ui.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.intake.ImportRow;
import vn.ocop.workflow.intake.Imports;

/** The workbooks of an import: the template to fill in, and the rows as they came with what is wrong with them. */
@Component
class ImportBooks {

    private static final int CHARACTER = 256;
    private static final int WIDTH = 24;
    private static final int WIDE = 60;
    private static final int NOTE = 3;
    private static final int EXAMPLE = 2;

    private final Vocabulary words;
    private final Faults faults;
    private final Texts texts;

    ImportBooks(Vocabulary words, Faults faults, Texts texts) {
        this.words = words;
        this.faults = faults;
        this.texts = texts;
    }

    /** Two tabs: one to fill in, and one that explains every column and shows an example, which is not read. */
    byte[] template() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet tab = book.createSheet(texts.official("import.tab"));
            heads(book, tab);
            CellStyle plain = book.createCellStyle();
            // as text, so that a phone keeps its first 0
            plain.setDataFormat(book.createDataFormat().getFormat("@"));
            for (Column column : Column.values()) {
                tab.setDefaultColumnStyle(column.ordinal(), plain);
            }
            choices(tab, Column.TYPE, words.types());
            choices(tab, Column.GENDER, words.genders());
            guide(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heads(Workbook book, Sheet tab) {
        Row row = tab.createRow(0);
        CellStyle strong = strong(book);
        for (Column column : Column.values()) {
            row.createCell(column.ordinal()).setCellValue(words.head(column) + (column.required() ? " *" : ""));
            row.getCell(column.ordinal()).setCellStyle(strong);
            tab.setColumnWidth(column.ordinal(), WIDTH * CHARACTER);
        }
        tab.createFreezePane(0, 1);
    }

    private static void choices(Sheet tab, Column column, List<String> values) {
        var helper = tab.getDataValidationHelper();
        // a list in the rule itself must not be longer than 255 letters and holds no commas: a hidden tab holds it
        Workbook book = tab.getWorkbook();
        Sheet list = book.createSheet(column.name());
        for (int n = 0; n < values.size(); n++) {
            list.createRow(n).createCell(0).setCellValue(values.get(n));
        }
        book.setSheetHidden(book.getSheetIndex(list), true);
        DataValidation rule = helper.createValidation(
                helper.createFormulaListConstraint(column.name() + "!$A$1:$A$" + values.size()),
                new CellRangeAddressList(1, Imports.ROWS, column.ordinal(), column.ordinal()));
        rule.setShowErrorBox(true);
        tab.addValidationData(rule);
    }

    private void guide(Workbook book) {
        Sheet tab = book.createSheet(texts.official("import.guide"));
        List<String> heads =
                List.of("import.guide.column", "import.guide.required", "import.guide.example", "import.guide.note");
        Row head = tab.createRow(0);
        CellStyle strong = strong(book);
        for (int n = 0; n < heads.size(); n++) {
            head.createCell(n).setCellValue(texts.official(heads.get(n)));
            head.getCell(n).setCellStyle(strong);
            tab.setColumnWidth(n, (n >= EXAMPLE ? WIDE : WIDTH) * CHARACTER);
        }
        for (Column column : Column.values()) {
            Row row = tab.createRow(column.ordinal() + 1);
            row.createCell(0).setCellValue(words.head(column));
            row.createCell(1).setCellValue(column.required() ? texts.official("yes") : "");
            row.createCell(EXAMPLE).setCellValue(texts.official("import.example." + column));
            row.createCell(NOTE).setCellValue(texts.official("import.note." + column));
        }
    }

    /** Every row as it came, with a column before it that says what is wrong; fit to be mended and brought again. */
    byte[] result(List<ImportRow> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet tab = book.createSheet(texts.official("import.tab"));
            heads(book, tab);
            int last = Column.values().length;
            tab.getRow(0).createCell(last).setCellValue(texts.get("import.faults"));
            tab.setColumnWidth(last, WIDE * CHARACTER);
            for (int n = 0; n < rows.size(); n++) {
                ImportRow row = rows.get(n);
                Row written = tab.createRow(n + 1);
                row.line().values().forEach((column, value) -> written.createCell(column.ordinal())
                        .setCellValue(value));
                written.createCell(last)
                        .setCellValue(row.faults().stream().map(faults::line).collect(Collectors.joining("\n")));
            }
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle strong(Workbook book) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
