package vn.ocop.ui.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A table of a page as a workbook: a sheet per table, a head that stays in sight. Numbers and days are numbers and days;
 * text is text, so that nothing typed by anybody is reckoned as a formula.
 */
public final class TableBook {

    private static final int CHARACTER = 256;
    private static final int NARROW = 8;
    private static final int WIDE = 60;
    private static final int NAME = 31;

    private record Table(String name, List<String> heads, List<List<@Nullable Object>> rows) {}

    private final List<Table> tables = new ArrayList<>();

    /**
     * Adds a sheet.
     *
     * @param rows a number, a day, text or nothing for each column
     */
    public TableBook sheet(String name, List<String> heads, List<List<@Nullable Object>> rows) {
        String plain = name.replaceAll("[\\\\/*?:\\[\\]]", " ");
        tables.add(new Table(plain.substring(0, Math.min(NAME, plain.length())), heads, rows));
        return this;
    }

    /** @param file name without ending, in plain letters */
    public ResponseEntity<byte[]> answer(String file) {
        return ResponseEntity.ok()
                .contentType(Workbooks.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".xlsx")
                                .build()
                                .toString())
                .body(bytes());
    }

    public byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            tables.forEach(table -> write(book, table));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFWorkbook book, Table table) {
        XSSFSheet sheet = book.createSheet(table.name());
        CellStyle head = head(book);
        CellStyle day = style(book, "dd/mm/yyyy");
        CellStyle number = style(book, "#,##0");
        CellStyle text = style(book, "@");
        int[] widths = new int[table.heads().size()];
        Row first = sheet.createRow(0);
        for (int column = 0; column < widths.length; column++) {
            Cell cell = first.createCell(column);
            cell.setCellValue(table.heads().get(column));
            cell.setCellStyle(head);
            widths[column] = Math.max(NARROW, table.heads().get(column).length() + 2);
        }
        for (List<@Nullable Object> values : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int column = 0; column < values.size(); column++) {
                Object value = values.get(column);
                if (value != null) {
                    Cell cell = row.createCell(column);
                    fill(cell, value, day, number, text);
                    widths[column] = Math.max(widths[column], value.toString().length() + 2);
                }
            }
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, Math.min(WIDE, widths[column]) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void fill(Cell cell, Object value, CellStyle day, CellStyle number, CellStyle text) {
        if (value instanceof Number figure) {
            cell.setCellValue(figure.doubleValue());
            cell.setCellStyle(number);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(value.toString());
            cell.setCellStyle(text);
        }
    }

    private static CellStyle head(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }
}
