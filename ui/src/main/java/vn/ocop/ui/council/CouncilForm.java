package vn.ocop.ui.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.council.Seat.Kind;

/**
 * The decision that sets up a council or advisory group. Its seats are rows, each part of one by the number of the row.
 *
 * @param rows how many rows the form shows
 * @param person account or name of who takes the seat; a row without is no seat
 * @param standsInFor account or name of the member a substitute stands in for
 * @param expertise numbers of the product sets an advisor knows
 */
record CouncilForm(
        @NotNull @Nullable Kind kind,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull @Nullable LocalDate decidedOn,
        @NotNull @Nullable LocalDate termFrom,
        @NotNull @Nullable LocalDate termUntil,
        @Nullable Integer rows,
        @Nullable Map<String, @Size(max = 300) String> person,
        @Nullable Map<String, String> seat,
        @Nullable Map<String, String> agency,
        @Nullable Map<String, @Size(max = 300) String> standsInFor,
        @Nullable Map<String, @Size(max = 100) String> expertise) {

    private static final int ROWS_AT_MOST = 60;

    CouncilForm {
        person = person == null ? Map.of() : person;
        seat = seat == null ? Map.of() : seat;
        standsInFor = standsInFor == null ? Map.of() : standsInFor;
        expertise = expertise == null ? Map.of() : expertise;
    }

    /** Rows to show, within bounds. */
    int shown() {
        return rows == null ? 0 : Math.max(0, Math.min(rows, ROWS_AT_MOST));
    }

    CouncilForm withRows(int more) {
        return new CouncilForm(
                kind,
                decisionNumber,
                decidedOn,
                termFrom,
                termUntil,
                Math.min(shown() + more, ROWS_AT_MOST),
                person,
                seat,
                agency,
                standsInFor,
                expertise);
    }
}
