package vn.ocop.ui.renewal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Registration;

/** Why the product is registered again; with the producer's consent if the Youth Union begins it. */
record RenewalForm(
        @NotNull @Nullable Registration kind,
        @NotBlank(groups = Assisted.class) @Size(max = 200) String consentBy,
        @NotNull(groups = Assisted.class) @Nullable LocalDate consentOn,
        @NotBlank(groups = Assisted.class) @Size(max = 1000) String consentScope) {

    /** An officer of the Youth Union fills the form for the producer. */
    interface Assisted {}
}
