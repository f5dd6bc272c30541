package vn.ocop.ui.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheets of a member into a workbook: one to a tab, everything locked but ticks, notes and the opinion. */
final class SheetBook {

    /** Tab that says which sheet is which, hidden. */
    static final String INDEX = "ocop";

    /** What a tick is. */
    static final String TICK = "x";

    private static final int[] WIDTHS = {8, 70, 8, 10, 12, 10, 40};
    private static final int CHARACTER = 256;
    private static final int NAME_LENGTH = 24;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle printed = style(true, false);
    private final CellStyle strong = style(true, true);
    private final CellStyle open = style(false, false);
    private final CellStyle tick = style(false, true);

    private SheetBook() {
        tick.setAlignment(HorizontalAlignment.CENTER);
    }

    static byte[] of(List<SheetOfTask> sheets) {
        SheetBook writer = new SheetBook();
        try (writer.book) {
            XSSFSheet index = writer.book.createSheet(INDEX);
            for (int n = 0; n < sheets.size(); n++) {
                SheetOfTask sheet = sheets.get(n);
                String name = WorkbookUtil.createSafeSheetName((n + 1) + " " + shortened(sheet.product()));
                writer.fill(writer.book.createSheet(name), sheet);
                XSSFRow row = index.createRow(n);
                row.createCell(0).setCellValue(name);
                row.createCell(1).setCellValue(sheet.task().id());
                row.createCell(2).setCellValue(sheet.fingerprint());
            }
            index.protectSheet("");
            writer.book.setSheetHidden(0, true);
            writer.book.setActiveSheet(1);
            writer.book.setSelectedTab(1);
            writer.book.lockStructure();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String product) {
        return product.length() <= NAME_LENGTH ? product : product.substring(0, NAME_LENGTH);
    }

    private void fill(XSSFSheet tab, SheetOfTask sheet) {
        for (int column = 0; column < WIDTHS.length; column++) {
            tab.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        List<Line> lines = sheet.lines();
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            XSSFRow row = tab.createRow(n);
            for (int column = 0; column < line.cells().size(); column++) {
                printed(row.createCell(column), line, column);
            }
            if (line.option() != null) {
                row.createCell(Line.TICK).setCellStyle(tick);
            } else if (line.criterion() != null || line.remark()) {
                row.createCell(Line.NOTE).setCellStyle(open);
            }
        }
        String last = "$" + lines.size();
        tab.getRow(Line.HEAD - 1)
                .getCell(Line.POINTS)
                .setCellFormula("SUMPRODUCT(($F$8:$F" + last + "<>\"\")*$C$8:$C" + last + ")");
        var helper = tab.getDataValidationHelper();
        DataValidation ticks = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {TICK}),
                new CellRangeAddressList(Line.HEAD + 1, lines.size(), Line.TICK, Line.TICK));
        ticks.setShowErrorBox(true);
        tab.addValidationData(ticks);
        tab.createFreezePane(2, Line.HEAD + 1);
        tab.setFitToPage(true);
        tab.getPrintSetup().setFitHeight((short) 0);
        tab.protectSheet("");
    }

    private void printed(Cell cell, Line line, int column) {
        cell.setCellStyle(line.heads() ? strong : printed);
        String text = line.cells().get(column);
        if (column == Line.POINTS && !text.isEmpty() && Character.isDigit(text.charAt(0)) && line.option() != null) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private CellStyle style(boolean locked, boolean bold) {
        CellStyle style = book.createCellStyle();
        style.setLocked(locked);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (!locked) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        Font font = book.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        style.setFont(font);
        return style;
    }
}
