package vn.ocop.workflow.training;

import java.util.Map;
import java.util.Set;

/**
 * A row of an attendance list as it was read from a sheet.
 *
 * @param number of the row in the sheet, from 1, as the spreadsheet program shows it
 * @param values texts as typed; a column that is empty is not there
 * @param unreadable columns that hold no plain value, such as a formula
 */
public record AttendanceRow(int number, Map<Column, String> values, Set<Column> unreadable) {

    /** What the list tells of a person, in the order of the sheet. */
    public enum Column {
        NAME(200),
        BIRTH_YEAR(10),
        PHONE(30),
        BRANCH(300),
        /** A cross, or "có", for whoever came. */
        ATTENDED(30);

        private final int length;

        Column(int length) {
            this.length = length;
        }

        int length() {
            return length;
        }
    }

    String text(Column column) {
        return values.getOrDefault(column, "").strip();
    }
}
