package vn.ocop.ui.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.KnownPlace;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.training.TrainingEvent.Kind;

/**
 * A class or event as an officer plans it.
 *
 * @param endsOn empty if it takes one day
 * @param budget in VND, as people type it
 * @param officer number of the person responsible
 */
record TrainingForm(
        @NotNull @Nullable Kind kind,
        @NotBlank String type,
        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(max = 2000) String topic,
        @NotNull @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Valid @KnownPlace(optional = true) PlaceChoice commune,
        @Nullable @Size(max = 300) String venue,
        @Nullable @Size(max = 300) String partner,
        @Nullable @Min(1) @Max(100_000) Integer capacity,
        @Nullable @Pattern(regexp = Forms.MONEY) String budget,
        @NotNull @Nullable Long officer) {}
