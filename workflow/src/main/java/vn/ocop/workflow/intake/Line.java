package vn.ocop.workflow.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/**
 * A row as it was read.
 *
 * @param number of the row in the sheet, from 1, as the spreadsheet program shows it
 * @param values texts as typed; a column that is empty is not there
 * @param type the kind of producer, null if the text names none
 * @param gender null if the text names none
 * @param unreadable cells that hold no plain value
 */
public record Line(
        int number,
        Map<Column, String> values,
        @Nullable OrganisationType type,
        @Nullable Gender gender,
        Map<Column, Fault.Kind> unreadable) {

    /** What stands in the column, empty if nothing does. */
    public String text(Column column) {
        return values.getOrDefault(column, "");
    }

    @Nullable
    String orNull(Column column) {
        return values.get(column);
    }
}
