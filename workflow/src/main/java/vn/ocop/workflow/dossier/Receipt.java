package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A receipt block of Mẫu 01: the commune's, or the province's.
 *
 * @param slip number of the slip, unique among those of the unit and year
 * @param receiver officer who received it
 */
@Embeddable
public record Receipt(
        @Column(name = "slip") String slip,
        @Column(name = "received_on") LocalDate on,
        @Column(name = "received_by") String receiver) {}
