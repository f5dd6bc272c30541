package vn.ocop.ui.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.KnownPlace;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.dossier.Level;

/**
 * A recognition from before the system.
 *
 * @param issuer the place whose committee decided; empty for the ministry
 * @param legalBasis the decision whose criteria it was recognised by
 */
record EarlierForm(
        @NotBlank @Size(max = 300) String product,
        @NotBlank @Size(max = 300) String producer,
        @Nullable @Valid @KnownPlace PlaceChoice address,
        @Nullable Integer productSet,
        @NotNull @Nullable Integer stars,
        @NotNull @Nullable Level level,
        @Nullable @Size(max = 200) String issuer,
        @NotBlank @Size(max = 100) String decision,
        @NotNull @Nullable LocalDate issuedOn,
        @NotNull @Nullable LocalDate validUntil,
        @NotBlank @Size(max = 100) String legalBasis,
        @Nullable Boolean youthLed,
        @Nullable @Size(max = 4000) String story) {}
