package vn.ocop.ui.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the producer agrees to; who and when is asked only of an official who has it on paper. */
record ConsentForm(
        @NotBlank(groups = OnPaper.class) @Size(max = 200) String consentBy,
        @NotNull(groups = OnPaper.class) @Nullable LocalDate consentOn,
        @NotBlank @Size(max = 1000) String consentScope) {

    /** An officer of the commune records a paper. */
    interface OnPaper {}
}
