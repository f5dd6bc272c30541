package vn.ocop.ui.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ocop.workflow.evaluation.Disclosures.Opened;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.evaluation.ScoreSheet;
import vn.ocop.workflow.regulation.Mean;
import vn.ocop.workflow.regulation.Totals;

/** The score summary as a spreadsheet: a row per member, the means below, plain numbers and plain text, no formulas. */
final class SummaryWorkbook {

    private static final int NAME_WIDTH = 40 * 256; // in 1/256 of a character
    private static final int HEAD_ROWS = 5;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("Tổng hợp điểm");
    private final CellStyle bold = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();
    private int next;

    private SummaryWorkbook() {
        Font heavy = book.createFont();
        heavy.setBold(true);
        bold.setFont(heavy);
        // whatever it begins with, it stays text when the cell is edited or the file is read by another program
        text.setQuotePrefixed(true);
    }

    static byte[] of(Opened opened) {
        SummaryWorkbook workbook = new SummaryWorkbook();
        workbook.fill(opened);
        try (workbook.book) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Opened opened) {
        Result result = opened.result();
        List<Totals> totals = result.rating().totals();
        List<String> parts = List.copyOf(totals.get(0).parts().keySet());
        heading("BẢNG TỔNG HỢP ĐIỂM");
        fact("Sản phẩm", opened.dossier().product());
        fact("Chủ thể", opened.dossier().producer().name());
        fact("Lượt chấm", result.evaluation().round());
        XSSFRow names = row();
        cell(names, 0, "Thành viên", bold);
        for (int n = 0; n < parts.size(); n++) {
            cell(names, n + 1, "Phần " + parts.get(n), bold);
        }
        cell(names, parts.size() + 1, "Tổng", bold);
        for (int member = 0; member < result.sheets().size(); member++) {
            member(result.sheets().get(member), totals.get(member), parts);
        }
        XSSFRow means = row();
        cell(means, 0, "Trung bình", bold);
        for (int n = 0; n < parts.size(); n++) {
            mean(means, n + 1, result.rating().mean(parts.get(n)));
        }
        mean(means, parts.size() + 1, result.explained().mean());
        fact("Chênh lệch", result.rating().difference());
        fact("Khung điểm (sao)", result.explained().band().stars());
        fact("Xếp hạng (sao)", result.explained().stars());
        sheet.setColumnWidth(0, NAME_WIDTH);
        sheet.createFreezePane(1, HEAD_ROWS);
    }

    private void member(ScoreSheet filled, Totals totals, List<String> parts) {
        XSSFRow row = row();
        cell(row, 0, filled.personName(), text);
        for (int n = 0; n < parts.size(); n++) {
            row.createCell(n + 1).setCellValue(totals.part(parts.get(n)));
        }
        row.createCell(parts.size() + 1).setCellValue(filled.total());
    }

    private static void mean(XSSFRow row, int column, Mean mean) {
        row.createCell(column).setCellValue(mean.shown().doubleValue());
    }

    private void heading(String words) {
        cell(row(), 0, words, bold);
    }

    private void fact(String name, String value) {
        XSSFRow row = row();
        cell(row, 0, name, bold);
        cell(row, 1, value, text);
    }

    private void fact(String name, int value) {
        XSSFRow row = row();
        cell(row, 0, name, bold);
        row.createCell(1).setCellValue(value);
    }

    private static void cell(XSSFRow row, int column, String value, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }
}
