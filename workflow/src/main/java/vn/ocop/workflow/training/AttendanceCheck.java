package vn.ocop.workflow.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.training.AttendanceFault.Kind;
import vn.ocop.workflow.training.AttendanceRow.Column;

/** Checks an attendance list as a whole, from the first row to the last. */
final class AttendanceCheck {

    /** Somebody on the list, and whether they came. */
    record Entry(Attendee who, boolean attended) {}

    private static final Set<String> CAME = Set.of("x", "co", "co mat", "1", "v", "du", "yes", "true");
    private static final Set<String> STAYED_AWAY = Set.of("", "khong", "vang", "0", "-", "no", "false");

    private final LocalDate today;
    private final boolean skipRepeated;
    private final List<AttendanceFault> faults = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int repeated;

    /** @param skipRepeated whoever stands in several rows is taken as in the first one */
    AttendanceCheck(LocalDate today, boolean skipRepeated) {
        this.today = today;
        this.skipRepeated = skipRepeated;
    }

    void check(List<AttendanceRow> all) {
        all.forEach(this::check);
    }

    private void check(AttendanceRow row) {
        int before = faults.size();
        for (Column column : Column.values()) {
            cell(row, column);
        }
        if (faults.size() > before) {
            return;
        }
        String year = row.text(Column.BIRTH_YEAR);
        Attendee who = new Attendee(
                row.text(Column.NAME),
                year.isEmpty() ? null : Integer.valueOf(year),
                orNull(row.text(Column.PHONE)),
                orNull(row.text(Column.BRANCH)));
        Integer earlier = rows.putIfAbsent(who.identity(), row.number());
        if (earlier == null) {
            entries.put(who.identity(), new Entry(who, CAME.contains(Fold.fold(row.text(Column.ATTENDED)))));
        } else if (skipRepeated) {
            repeated++;
        } else {
            fault(row, Column.NAME, Kind.TWICE, earlier.toString());
        }
    }

    private void cell(AttendanceRow row, Column column) {
        String text = row.text(column);
        if (row.unreadable().contains(column)) {
            fault(row, column, Kind.UNREADABLE, null);
        } else if (text.length() > column.length()) {
            fault(row, column, Kind.TOO_LONG, String.valueOf(column.length()));
        } else {
            meaning(row, column, text);
        }
    }

    private void meaning(AttendanceRow row, Column column, String text) {
        switch (column) {
            case NAME -> require(row, column, !text.isEmpty(), Kind.MISSING);
            case BIRTH_YEAR ->
                require(
                        row,
                        column,
                        text.isEmpty() || text.matches("\\d{4}") && Attendee.bornIn(Integer.parseInt(text), today),
                        Kind.YEAR);
            case PHONE -> require(row, column, text.isEmpty() || Attendee.isPhone(text), Kind.PHONE);
            case ATTENDED -> {
                String mark = Fold.fold(text);
                require(row, column, CAME.contains(mark) || STAYED_AWAY.contains(mark), Kind.MARK);
            }
            case BRANCH -> {}
        }
    }

    private void require(AttendanceRow row, Column column, boolean right, Kind kind) {
        if (!right) {
            fault(row, column, kind, null);
        }
    }

    private void fault(AttendanceRow row, Column column, Kind kind, @Nullable String about) {
        faults.add(new AttendanceFault(row.number(), column, kind, row.text(column), about));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    List<AttendanceFault> faults() {
        return faults;
    }

    /** By identity, in the order of the list. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** Rows left out because the person stands in a row before. */
    int repeated() {
        return repeated;
    }
}
