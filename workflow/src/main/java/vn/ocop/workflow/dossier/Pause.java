package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The commune's clock stood still while the producer supplemented the dossier.
 *
 * @param from the day of the request, which still counts
 * @param until the day of the answer; the day after counts again
 */
@Embeddable
public record Pause(@Column(name = "paused_on") LocalDate from, @Column(name = "resumed_on") LocalDate until) {}
