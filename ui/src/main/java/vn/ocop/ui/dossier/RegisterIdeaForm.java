package vn.ocop.ui.dossier;

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
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/**
 * A product idea; under ten fields for a producer, with producer and consent for the Youth Union officer who helps.
 *
 * @param lead number of the scouted product it is about
 */
record RegisterIdeaForm(
        @NotBlank @Size(max = 300) String product,
        @NotBlank @Size(max = 4000) String description,
        @Nullable @Size(max = 2000) String materials,
        @Nullable @Size(max = 4000) String story,
        @Nullable Boolean support,
        @Nullable Long producer,
        @NotNull(groups = ForNewProducer.class) @NotBlank(groups = ForNewProducer.class) @Size(max = 300) String name,
        @NotNull(groups = ForNewProducer.class) @Nullable OrganisationType type,
        @Nullable @Valid @KnownPlace(groups = ForNewProducer.class) PlaceChoice address,
        @NotBlank(groups = ForNewProducer.class) @Pattern(groups = ForNewProducer.class, regexp = Forms.PHONE)
                String phone,
        @NotBlank(groups = ForNewProducer.class) @Size(max = 200) String representative,
        @NotBlank(groups = Assisted.class) @Size(max = 200) String consentBy,
        @NotNull(groups = Assisted.class) @Nullable LocalDate consentOn,
        @NotBlank(groups = Assisted.class) @Size(max = 1000) String consentScope,
        @Nullable Long lead) {

    /** The commune does not know the producer yet. */
    interface ForNewProducer {}

    /** An officer of the Youth Union fills the form for the producer. */
    interface Assisted {}
}
