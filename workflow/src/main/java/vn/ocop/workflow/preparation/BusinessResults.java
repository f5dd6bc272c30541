package vn.ocop.workflow.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Mẫu 02, part II: what became of the plan with which the product joined the programme.
 *
 * @param production area of raw materials, technology, processing, packing
 * @param quality changes of quality, standards, packaging and labels
 * @param market where it is sold
 * @param outcome the result in words
 * @param turnover of the last year, in million VND
 * @param profit of the last year, in million VND
 */
@Embeddable
public record BusinessResults(
        @Column(length = 8200) String production,
        @Column(length = 4000) String quality,
        @Column(length = 4000) String market,
        @Column(length = 4000) String outcome,
        @Nullable Long turnover,
        @Nullable Long profit) {

    boolean complete() {
        return !production.isBlank() && !quality.isBlank() && !market.isBlank() && turnover != null;
    }
}
