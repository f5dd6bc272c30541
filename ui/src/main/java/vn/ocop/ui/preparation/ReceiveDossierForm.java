package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The samples that came with the dossier; nothing is asked of a service. */
record ReceiveDossierForm(
        @Nullable @Min(0) @Max(100) Integer samples,
        @Nullable @Size(max = 200) String lot,
        @Nullable @Size(max = 300) String storage) {}
