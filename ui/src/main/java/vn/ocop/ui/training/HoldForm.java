package vn.ocop.ui.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;

/**
 * What came of a class or event.
 *
 * @param reach people reached by publicity, as people type numbers
 */
record HoldForm(
        @NotNull @Nullable LocalDate heldOn,
        @Nullable @Size(max = 2000) String outcome,
        @Nullable @Pattern(regexp = Forms.MONEY) String reach) {}
