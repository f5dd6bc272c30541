package vn.ocop.workflow.unionplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was issued.
 *
 * @param issuer as the plan names it, which may be an organisation of before 1 July 2025
 * @param number with its symbol, for example "156-KH/TĐTN-PT"
 * @param from first day of its period
 * @param parent number of the plan it carries out, if that is in the system
 * @param parentWords the plan it carries out: number, day, issuer
 * @param recipients line by line
 */
public record PlanContent(
        String issuer,
        String number,
        LocalDate issuedOn,
        String title,
        LocalDate from,
        LocalDate until,
        @Nullable Long parent,
        @Nullable String parentWords,
        @Nullable String purpose,
        @Nullable String requirements,
        @Nullable String organisation,
        @Nullable String recipients,
        @Nullable String signer,
        @Nullable String signerPosition,
        List<PlanCommune> communes,
        List<PlanTarget> targets,
        List<PlanActivity> activities) {

    public PlanContent {
        communes = List.copyOf(communes);
        targets = List.copyOf(targets);
        activities = List.copyOf(activities);
    }
}
