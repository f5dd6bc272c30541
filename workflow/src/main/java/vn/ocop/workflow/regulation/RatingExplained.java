package vn.ocop.workflow.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a product got its stars, and what it lacks for more.
 *
 * @param band class of the mean total alone
 * @param stars the result, 0 if not rated
 * @param rule name of the row of the decision table
 * @param nextStar the next class with a certificate, null if there is none above
 * @param missedForNext the minimums to reach for it
 */
public record RatingExplained(
        Mean mean, Band band, int stars, String rule, @Nullable Integer nextStar, List<MissedMinimum> missedForNext) {}
