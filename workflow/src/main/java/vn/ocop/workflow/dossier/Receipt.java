package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The commune's receipt block of Mẫu 01.
 *
 * @param slip number of the slip, unique in the commune and year
 * @param samples product samples handed in, in pieces (none for product set 26)
 */
@Embeddable
public record Receipt(
        @Column(name = "slip") String slip,
        @Column(name = "received_on") LocalDate on,
        @Column(name = "received_by") String receiver,
        @Column(name = "samples") int samples) {}
