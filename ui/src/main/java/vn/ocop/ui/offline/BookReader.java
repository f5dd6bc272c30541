package vn.ocop.ui.offline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.ui.web.Workbooks;

/**
 * Reads a workbook that came back. Only ticks, notes and the opinion are taken from it; whatever else is in it must be as
 * it was written.
 */
final class BookReader {

    /** A sheet of the workbook by the task it belongs to. */
    record Entry(String tab, String task, String fingerprint) {}

    static final int SHEETS_AT_MOST = 100;

    private static final int NOTE_LENGTH = 1_000;
    private static final int REMARK_LENGTH = 4_000;
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "1");

    private final XSSFWorkbook book;
    private final DataFormatter text = new DataFormatter(Locale.ROOT);

    private BookReader(XSSFWorkbook book) {
        this.book = book;
    }

    static BookReader open(byte[] file) throws WorkbookRefused {
        Workbooks.check(file);
        try {
            return new BookReader(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new WorkbookRefused("workbook.notXlsx");
        }
    }

    /** The sheets the workbook was written with. */
    List<Entry> entries() throws WorkbookRefused {
        XSSFSheet index = book.getSheet(SheetBook.INDEX);
        if (index == null || index.getLastRowNum() < 0) {
            throw new WorkbookRefused("offline.notOurs");
        }
        if (index.getLastRowNum() >= SHEETS_AT_MOST) {
            throw new WorkbookRefused("workbook.tooLarge");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int n = 0; n <= index.getLastRowNum(); n++) {
            XSSFRow row = index.getRow(n);
            Entry entry = new Entry(cell(row, 0), cell(row, 1), cell(row, 2));
            if (entry.tab().isEmpty() || entry.task().isEmpty() || entries.put(entry.task(), entry) != null) {
                throw new WorkbookRefused("offline.notOurs");
            }
        }
        return List.copyOf(entries.values());
    }

    /** Has the member filled in anything at all? */
    FilledSheet read(Entry entry, SheetOfTask expected) throws WorkbookRefused {
        XSSFSheet tab = book.getSheet(entry.tab());
        if (tab == null) {
            throw new WorkbookRefused("offline.tabMissing");
        }
        List<Line> lines = expected.lines();
        if (tab.getLastRowNum() >= lines.size()) {
            throw new WorkbookRefused("offline.rows", tab.getLastRowNum() + 1, lines.size());
        }
        if (!entry.fingerprint().equals(expected.fingerprint())) {
            // the printed text tells whether the file was altered or the dossier has changed since
            compare(tab, lines);
            throw new WorkbookRefused("offline.stale");
        }
        compare(tab, lines);
        Map<String, String> options = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        String remark = "";
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            if (line.option() != null && ticked(tab.getRow(n), n)) {
                String before = options.put(String.valueOf(line.criterion()), line.option());
                if (before != null) {
                    throw new WorkbookRefused("offline.twoTicks", reference(n, Line.TICK));
                }
            } else if (line.remark()) {
                remark = filled(tab.getRow(n), n, Line.NOTE, REMARK_LENGTH);
            } else if (line.option() == null && line.criterion() != null) {
                String note = filled(tab.getRow(n), n, Line.NOTE, NOTE_LENGTH);
                if (!note.isEmpty()) {
                    notes.put(line.criterion(), note);
                }
            }
        }
        return new FilledSheet(options, notes, remark);
    }

    private void compare(XSSFSheet tab, List<Line> lines) throws WorkbookRefused {
        for (int n = 0; n < lines.size(); n++) {
            List<String> cells = lines.get(n).cells();
            for (int column = 0; column < cells.size(); column++) {
                boolean sum = n == Line.HEAD - 1 && column == Line.POINTS;
                if (!sum
                        && !cell(tab.getRow(n), column).equals(cells.get(column).strip())) {
                    throw new WorkbookRefused("offline.altered", reference(n, column));
                }
            }
        }
    }

    private boolean ticked(@Nullable XSSFRow row, int n) throws WorkbookRefused {
        String filled = filled(row, n, Line.TICK, NOTE_LENGTH);
        if (filled.isEmpty()) {
            return false;
        }
        if (!TICKS.contains(filled.toLowerCase(Locale.ROOT))) {
            throw new WorkbookRefused("offline.noTick", reference(n, Line.TICK), filled);
        }
        return true;
    }

    private String filled(@Nullable XSSFRow row, int n, int column, int length) throws WorkbookRefused {
        Cell cell = row == null ? null : row.getCell(column);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
            throw new WorkbookRefused("offline.formula", reference(n, column));
        }
        String filled = cell(row, column);
        if (filled.length() > length) {
            throw new WorkbookRefused("offline.tooLong", reference(n, column), length);
        }
        return filled;
    }

    private String cell(@Nullable XSSFRow row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : text.formatCellValue(cell).strip();
    }

    /** As the spreadsheet program shows it, for example F12. */
    private static String reference(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
