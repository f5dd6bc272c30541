package vn.ocop.ui.scouting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.KnownPlace;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.dossier.Consent;

/** A product that was seen, where, and whom to talk to. */
record LeadForm(
        @NotBlank @Size(max = 300) String product,
        @Nullable @Size(max = 4000) String description,
        @Nullable @Valid @KnownPlace PlaceChoice commune,
        @NotNull @Nullable LocalDate scoutedOn,
        @NotBlank @Size(max = 200) String contact,
        @NotBlank @Pattern(regexp = Forms.PHONE) String phone,
        @NotNull @Nullable LocalDate consentOn,
        @NotNull Consent.@Nullable Way consentWay) {}
