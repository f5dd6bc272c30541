package vn.ocop.workflow.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Mẫu 02, part IV: how production and business go on.
 *
 * @param product development of the product
 * @param organisation organisation of production
 * @param market development of the market
 */
@Embeddable
public record Plan(
        @Column(name = "plan_product", length = 4000) String product,
        @Column(name = "plan_organisation", length = 4000) String organisation,
        @Column(name = "plan_market", length = 4000) String market) {

    boolean complete() {
        return !product.isBlank() && !organisation.isBlank() && !market.isBlank();
    }
}
