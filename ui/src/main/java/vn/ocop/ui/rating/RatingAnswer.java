package vn.ocop.ui.rating;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.evaluation.SelfRating;
import vn.ocop.workflow.regulation.Mean;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.ScoringSheet;
import vn.ocop.workflow.regulation.Totals;

/** What sheets are worth, as a program reads it. */
@Schema(name = "Rating")
record RatingAnswer(
        @Schema(description = "Per member whole points of each part, by its letter, and \"total\".")
                List<Map<String, Integer>> sheets,
        @Schema(
                        description =
                                "Mean total of the members, two decimals, cut: 69.996 reads 69.99. Classes are decided on"
                                        + " the exact mean.")
                String mean,
        @Schema(description = "Class of the mean alone, before minimums.") int band,
        @Schema(description = "Stars of the recognition; null where none follows.", nullable = true) @Nullable
                Integer stars,
        @Schema(description = "Missed minimums of the class of the mean and of lower ones: those that cost stars.")
                List<Missed> missedMinimums,
        @Schema(description = "What is lacking for the next class with a certificate; null above the highest.")
                @Nullable
                Next nextStar) {

    @Schema(name = "MissedMinimum")
    record Missed(
            @Schema(description = "The class that asks for it.") int star,
            @Schema(description = "Code of the criterion in the sheet, for example 2.1.") String criterion,
            @Schema(description = "Mean of the members on the criterion, at most two decimals, cut.") BigDecimal points,
            @Schema(description = "Whole points the class asks for.") int required) {}

    @Schema(name = "NextStar", nullable = true)
    record Next(
            int star,
            @Schema(description = "Mean total with which the class begins, two decimals.") String points,
            @Schema(description = "Points of the mean total still lacking, two decimals; 0.00 if only minimums are.")
                    String pointsLacking,
            @Schema(description = "All minimums to be reached for it, its own and those of lower classes.")
                    List<Missed> missedMinimums) {}

    static RatingAnswer of(ScoringSheet sheet, SelfRating rated) {
        SelfRating.NextClass next = rated.next();
        return new RatingAnswer(
                rated.rating().totals().stream().map(RatingAnswer::points).toList(),
                rated.explained().mean().shown().toPlainString(),
                rated.explained().band().stars(),
                rated.stars(),
                missed(sheet, rated.missed()),
                next == null
                        ? null
                        : new Next(
                                next.stars(),
                                new Mean(next.from(), 1).shown().toPlainString(),
                                next.lacking().toPlainString(),
                                missed(sheet, next.missed())));
    }

    private static Map<String, Integer> points(Totals totals) {
        Map<String, Integer> points = new LinkedHashMap<>(totals.parts());
        points.put("total", totals.total());
        return points;
    }

    private static List<Missed> missed(ScoringSheet sheet, List<MissedMinimum> minimums) {
        return minimums.stream()
                .map(minimum -> new Missed(
                        minimum.stars(),
                        sheet.criterion(minimum.criterion()).orElseThrow().code(),
                        plain(minimum.had().shown()),
                        minimum.needed()))
                .toList();
    }

    /** A whole number without decimals, and never as 1E+1. */
    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
