package vn.ocop.workflow.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Mẫu 02, parts I, II and IV: how the plan of the product went and goes on.
 *
 * @param turnover of the last year, in million VND
 * @param profit of the last year, in million VND
 */
@Embeddable
public record BusinessResults(
        @Column(length = 4000) String history,
        @Nullable @Column(length = 4000) String materialArea,
        @Nullable @Column(length = 4000) String technology,
        @Nullable @Column(length = 4000) String market,
        @Nullable Long turnover,
        @Nullable Long profit,
        @Nullable @Column(name = "next_plan", length = 4000) String plan) {}
