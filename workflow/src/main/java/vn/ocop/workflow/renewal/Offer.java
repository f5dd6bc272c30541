package vn.ocop.workflow.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Registration;

/**
 * A way to go on with a product.
 *
 * @param opensOn first day, null if there is none
 * @param closesOn last day, null if there is none
 * @param today whether it can be gone today
 */
public record Offer(Registration kind, @Nullable LocalDate opensOn, @Nullable LocalDate closesOn, boolean today) {

    static Offer any(Registration kind) {
        return new Offer(kind, null, null, true);
    }

    static Offer within(Registration kind, LocalDate opensOn, LocalDate closesOn, LocalDate today) {
        return new Offer(kind, opensOn, closesOn, !today.isBefore(opensOn) && !today.isAfter(closesOn));
    }
}
