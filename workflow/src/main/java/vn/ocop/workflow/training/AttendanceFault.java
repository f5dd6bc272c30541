package vn.ocop.workflow.training;

import org.jspecify.annotations.Nullable;

/**
 * Why an attendance list cannot be taken.
 *
 * @param row number of the row in the sheet
 * @param written what stands there
 * @param about the number of another row, or a limit; null if it has to do with neither
 */
public record AttendanceFault(int row, AttendanceRow.Column column, Kind kind, String written, @Nullable String about) {

    /** What is wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        UNREADABLE,
        YEAR,
        PHONE,
        /** Neither a mark for who came nor one for who did not. */
        MARK,
        /** The same person as in a row before. */
        TWICE
    }
}
