package vn.ocop.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.SheetRows;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.intake.Fault;
import vn.ocop.workflow.intake.Imports;
import vn.ocop.workflow.intake.Line;

/** Reads the first tab of a workbook row by row, without ever holding the tab as a whole. */
@Component
class SheetReader {

    /** Columns that may be numbers; the others are words. */
    private static final Set<Column> NUMBERS =
            Set.of(Column.COMMUNE, Column.ADDRESS, Column.PHONE, Column.PRODUCT_SET, Column.REGISTRATION_NUMBER);

    /** Headings stand in one of the first rows. */
    private static final int HEAD_WITHIN = 10;

    private static final int LEAST_HEADS = 3;

    private final Vocabulary words;

    SheetReader(Vocabulary words) {
        this.words = words;
    }

    List<Line> read(byte[] file) throws WorkbookRefused {
        Rows rows = new Rows();
        SheetRows.read(file, rows, "import.rows", Imports.ROWS);
        return rows.lines();
    }

    /** Heads first, then one line after the other; rows without anything in them are none. */
    private final class Rows implements SheetRows.Sink {

        private final Map<Integer, Column> heads = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();

        @Override
        public void row(int number, Map<Integer, SheetRows.Cell> cells) {
            if (!heads.isEmpty()) {
                Line line = line(number, cells);
                if (!line.values().isEmpty() || !line.unreadable().isEmpty()) {
                    if (lines.size() == Imports.ROWS) {
                        throw new SheetRows.Enough();
                    }
                    lines.add(line);
                }
            } else if (number <= HEAD_WITHIN) {
                Map<Integer, Column> found = new HashMap<>();
                cells.forEach((at, cell) -> words.column(cell.text()).ifPresent(column -> found.put(at, column)));
                if (found.size() >= LEAST_HEADS) {
                    heads.putAll(found);
                }
            }
        }

        private Line line(int number, Map<Integer, SheetRows.Cell> cells) {
            Map<Column, String> values = new EnumMap<>(Column.class);
            Map<Column, Fault.Kind> unreadable = new EnumMap<>(Column.class);
            cells.forEach((at, cell) -> {
                Column column = heads.get(at);
                if (column == null || cell.isEmpty()) {
                    return;
                }
                if (cell.kind() == SheetRows.Kind.FORMULA) {
                    unreadable.put(column, Fault.Kind.FORMULA);
                } else if (cell.kind() == SheetRows.Kind.OTHER
                        || cell.kind() == SheetRows.Kind.NUMBER && !NUMBERS.contains(column)) {
                    unreadable.put(column, Fault.Kind.WRONG_TYPE);
                }
                values.put(column, cell.text());
            });
            return new Line(
                    number,
                    values,
                    words.type(values.getOrDefault(Column.TYPE, "")).orElse(null),
                    words.gender(values.getOrDefault(Column.GENDER, "")).orElse(null),
                    unreadable);
        }

        List<Line> lines() throws WorkbookRefused {
            String missing = Stream.of(Column.values())
                    .filter(column -> column.required() && !heads.containsValue(column))
                    .map(words::head)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw new WorkbookRefused("import.heads", missing);
            }
            return lines;
        }
    }
}
