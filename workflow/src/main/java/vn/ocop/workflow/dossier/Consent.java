package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The producer's recorded consent that the commune's Youth Union acts for them.
 *
 * @param givenBy name of the producer's representative
 * @param scope what the Union may do for them
 */
@Embeddable
public record Consent(
        @Column(name = "consent_by") String givenBy,
        @Column(name = "consent_on") LocalDate givenOn,
        @Column(name = "consent_scope") String scope) {}
