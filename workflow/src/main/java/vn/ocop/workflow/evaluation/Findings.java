package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Set;

/**
 * What the council found beside the points.
 *
 * @param gates ids of the knock-outs that hold
 * @param waivers minimums that do not apply to the product
 */
public record Findings(Set<String> gates, List<Waiver> waivers) {

    public static final Findings NONE = new Findings(Set.of(), List.of());

    public static Findings of(Set<String> gates) {
        return new Findings(gates, List.of());
    }
}
