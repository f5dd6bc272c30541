package vn.ocop.workflow.unionplan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Something a plan lets somebody do.
 *
 * @param type id of the support type it is
 * @param timeWords when, in the words of the plan: "quý II", "tháng 7 – 9"
 */
@Embeddable
public record PlanActivity(
        String title,
        @Nullable String type,
        @Nullable String leadUnit,
        @Nullable String timeWords,
        @Nullable String venue) {}
