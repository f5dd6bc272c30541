package vn.ocop.workflow.regulation;

import java.math.BigDecimal;

/** The decision table {@code starRating} of a regulation; evaluated by whoever has an engine for it. */
@FunctionalInterface
public interface StarRule {

    /**
     * What the table answers.
     *
     * @param stars 0 if the product is not rated
     * @param rule name of the row that decided
     */
    record Stars(int stars, String rule) {}

    /**
     * @param mean mean total in points
     * @param minimumsReached highest star class all of whose minimums hold, 0 if none
     * @param knockedOut whether a knock-out was found
     * @param missedMinimum the province's treatment of a missed minimum
     */
    Stars rate(BigDecimal mean, int minimumsReached, boolean knockedOut, String missedMinimum);
}
