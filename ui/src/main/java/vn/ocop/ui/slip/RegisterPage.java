package vn.ocop.ui.slip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.slip.Register;

/**
 * The register as it is read and printed.
 *
 * @param unit whose register it is
 * @param state null for all
 */
record RegisterPage(String unit, LocalDate from, LocalDate until, Register.@Nullable State state, List<Row> rows) {

    /** A dossier of the register; dates as officials write them, empty while there are none. */
    record Row(
            long dossier,
            String slip,
            String product,
            String producer,
            String address,
            String phone,
            String agency,
            String receivedOn,
            String dueOn,
            String returnedOn,
            Register.State state) {}
}
