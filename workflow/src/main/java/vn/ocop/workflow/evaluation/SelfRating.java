package vn.ocop.workflow.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.Rating;
import vn.ocop.workflow.regulation.RatingExplained;

/**
 * How many stars somebody's own sheets would give, why, and what is missing for more (Đ3, Đ4).
 *
 * @param stars class that leads to a certificate, null where no recognition follows
 * @param missed the minimums that cost stars: missed ones of the class of the mean and of those below it
 * @param next the next class with a certificate, null above the highest
 */
public record SelfRating(
        Rating rating,
        RatingExplained explained,
        @Nullable Integer stars,
        List<MissedMinimum> missed,
        @Nullable NextClass next) {

    /**
     * What is lacking for a class.
     *
     * @param from points of the mean total with which the class begins
     * @param lacking points of the mean total, two decimals, 0 if only minimums are lacking
     * @param missed the minimums to reach
     */
    public record NextClass(int stars, int from, BigDecimal lacking, List<MissedMinimum> missed) {}
}
