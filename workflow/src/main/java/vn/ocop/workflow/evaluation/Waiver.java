package vn.ocop.workflow.evaluation;

import vn.ocop.workflow.regulation.MinimumWaived;

/**
 * A minimum the council found not applicable to a product.
 *
 * @param reason in the council's words
 */
public record Waiver(String criterion, int stars, String reason) {

    MinimumWaived minimum() {
        return new MinimumWaived(criterion, stars);
    }
}
