package vn.ocop.workflow.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of whole points, kept exactly as sum and number.
 *
 * @param sum whole points of all members together
 * @param members at least 1
 */
public record Mean(int sum, int members) {
    /** Far finer than any border; see {@link #value()}. */
    private static final int SCALE = 10;

    private static final int SHOWN = 2;

    public Mean {
        if (members < 1) {
            throw new IllegalArgumentException("a mean needs at least one member");
        }
    }

    /** Compares exactly with whole points, without dividing. */
    public boolean reaches(int points) {
        return sum >= points * members;
    }

    /** For decision tables: cut, never rounded up, so that it compares with a border exactly as the exact mean does. */
    public BigDecimal value() {
        return cut(SCALE).stripTrailingZeros();
    }

    /** For people: two decimals, cut, so that 69.996 never reads as 70. */
    public BigDecimal shown() {
        return cut(SHOWN);
    }

    /**
     * What lacks to so many whole points, two decimals, 0 if nothing does. Rounded against {@link #shown()}: both together
     * are always the points, and whoever lacks anything at all never reads that 0 is lacking.
     */
    public BigDecimal lacking(int points) {
        return BigDecimal.valueOf(points).subtract(shown()).max(BigDecimal.ZERO.setScale(SHOWN));
    }

    private BigDecimal cut(int scale) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(members), scale, RoundingMode.DOWN);
    }
}
