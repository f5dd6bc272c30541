package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier came from that did not begin with an idea.
 *
 * @param former number of the dossier of the same product before this one
 * @param enteredBy who of the commune entered it from the producer's papers
 * @param takenOverOn since when the producer does it with an account of their own
 */
@Embeddable
public record Origin(
        @Nullable @Column(name = "former_id") Long former,
        @Nullable @Column(name = "entered_by") String enteredBy,
        @Nullable @Column(name = "taken_over_on") LocalDate takenOverOn) {

    static final Origin IDEA = new Origin(null, null, null);

    static Origin paper(String enteredBy) {
        return new Origin(null, enteredBy, null);
    }

    /** Does the commune still act for the producer, who has no account or has not taken over? */
    public boolean onPaper() {
        return enteredBy != null && takenOverOn == null;
    }

    Origin takenOver(LocalDate today) {
        return new Origin(former, enteredBy, today);
    }

    /** @param enteredBy who of the commune begins it for a producer without an account, else null */
    public static Origin after(Dossier former, @Nullable String enteredBy) {
        return new Origin(former.id().value(), enteredBy, null);
    }
}
