package vn.ocop.ui.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.SheetRows;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.WorkbookRefused;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.training.AttendanceRow;
import vn.ocop.workflow.training.AttendanceRow.Column;
import vn.ocop.workflow.training.Attendances;
import vn.ocop.workflow.training.Participant;

/** The attendance list as a workbook; its words are official, hence Vietnamese, and read without regard to accents. */
@Component
class AttendanceBook {

    /** Empty rows below the list, for whoever comes without having signed up. */
    private static final int SPARE = 30;

    /** Headings stand in one of the first rows. */
    private static final int HEAD_WITHIN = 10;

    private final Texts texts;

    AttendanceBook(Texts texts) {
        this.texts = texts;
    }

    /** A tab to print and to fill in, and one that explains every column and shows an example, which is not read. */
    TableBook write(List<Participant> people) {
        List<String> heads = Stream.concat(
                        Stream.concat(
                                Stream.of(texts.official("attendance.number")),
                                Arrays.stream(Column.values()).map(this::head)),
                        Stream.of(texts.official("attendance.signature")))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        people.forEach(person -> rows.add(List.of(
                rows.size() + 1,
                person.name(),
                text(person.birthYear()),
                text(person.phone()),
                text(person.branch()),
                person.attended() ? "x" : "",
                "")));
        for (int spare = 0; spare < SPARE; spare++) {
            rows.add(List.of(rows.size() + 1, "", "", "", "", "", "")); // text, so that a phone keeps its first 0
        }
        return new TableBook()
                .sheet(texts.official("attendance.tab"), heads, rows)
                .sheet(
                        texts.official("attendance.guide"),
                        List.of(
                                texts.official("attendance.guide.column"),
                                texts.official("attendance.guide.example"),
                                texts.official("attendance.guide.note")),
                        Arrays.stream(Column.values()).map(this::explained).toList());
    }

    private List<@Nullable Object> explained(Column column) {
        return List.of(
                head(column),
                texts.official("attendance.example." + column),
                texts.official("attendance.note." + column));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String head(Column column) {
        return texts.official("attendance.column." + column);
    }

    /** The filled rows of the first tab. */
    List<AttendanceRow> read(byte[] file) throws WorkbookRefused {
        Rows rows = new Rows();
        SheetRows.read(file, rows, "attendance.rows", Attendances.ROWS);
        if (!rows.heads.containsValue(Column.NAME)) {
            throw new WorkbookRefused("attendance.heads", head(Column.NAME));
        }
        return rows.all;
    }

    private final class Rows implements SheetRows.Sink {

        private final Map<Integer, Column> heads = new HashMap<>();
        private final List<AttendanceRow> all = new ArrayList<>();

        @Override
        public void row(int number, Map<Integer, SheetRows.Cell> cells) {
            if (heads.isEmpty()) {
                if (number <= HEAD_WITHIN) {
                    Map<Integer, Column> found = new HashMap<>();
                    cells.forEach((at, cell) -> column(cell.text()).ifPresent(column -> found.put(at, column)));
                    if (found.containsValue(Column.NAME)) {
                        heads.putAll(found);
                    }
                }
                return;
            }
            AttendanceRow row = row(number, cells, EnumSet.noneOf(Column.class));
            if (!row.values().isEmpty() || !row.unreadable().isEmpty()) {
                if (all.size() == Attendances.ROWS) {
                    throw new SheetRows.Enough();
                }
                all.add(row);
            }
        }

        private AttendanceRow row(int number, Map<Integer, SheetRows.Cell> cells, Set<Column> unreadable) {
            Map<Column, String> values = new EnumMap<>(Column.class);
            cells.forEach((at, cell) -> {
                Column column = heads.get(at);
                if (column == null || cell.isEmpty()) {
                    return;
                }
                boolean ticked = column == Column.ATTENDED && cell.kind() == SheetRows.Kind.OTHER;
                if (cell.kind() == SheetRows.Kind.FORMULA || cell.kind() == SheetRows.Kind.OTHER && !ticked) {
                    unreadable.add(column);
                }
                values.put(column, cell.text());
            });
            return new AttendanceRow(number, values, unreadable);
        }

        private Optional<Column> column(String head) {
            String wanted = Fold.fold(head.replace("*", ""));
            return Arrays.stream(Column.values())
                    .filter(column -> Fold.fold(head(column)).equals(wanted))
                    .findFirst();
        }
    }
}
