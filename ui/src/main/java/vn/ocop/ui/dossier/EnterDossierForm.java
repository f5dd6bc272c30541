package vn.ocop.ui.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.KnownPlace;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.regulation.Registration;

/** A dossier on paper: whose, of which product, and why it is registered. */
record EnterDossierForm(
        @Nullable Long producer,
        @NotBlank(groups = ForNewProducer.class) @Size(max = 300) String name,
        @NotNull(groups = ForNewProducer.class) @Nullable OrganisationType type,
        @Nullable @Valid @KnownPlace(groups = ForNewProducer.class) PlaceChoice address,
        @NotBlank(groups = ForNewProducer.class)
                @Pattern(groups = ForNewProducer.class, regexp = "\\s*|[0-9 +.()-]{8,20}")
                String phone,
        @NotBlank(groups = ForNewProducer.class) @Size(max = 200) String representative,
        @NotBlank @Size(max = 300) String product,
        @NotBlank @Size(max = 4000) String description,
        @NotNull @Nullable Integer productSet,
        @NotNull @Nullable Registration kind) {

    /** The commune does not know the producer yet. */
    interface ForNewProducer {}
}
