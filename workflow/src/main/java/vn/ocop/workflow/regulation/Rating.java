package vn.ocop.workflow.regulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The result of several members' filled sheets, before the stars.
 *
 * @param totals of each member, in the members' order
 * @param criteria every leaf of the sheet, in its order
 * @param missed minimums not reached, from the lowest star class
 * @param minimumsReached highest star class such that its minimums and those of all lower classes hold, 0 if none
 */
public record Rating(
        List<Totals> totals, List<CriterionRating> criteria, List<MissedMinimum> missed, int minimumsReached) {

    static Rating of(
            ScoringSheet sheet,
            List<Integer> starClasses,
            List<Marks> members,
            MinimumBasis basis,
            Set<MinimumWaived> waived) {
        List<CriterionRating> criteria =
                sheet.leaves().stream().map(leaf -> rate(sheet, leaf, members)).toList();
        List<MissedMinimum> missed = starClasses.stream()
                .flatMap(stars -> missed(sheet, criteria, stars, basis, waived))
                .toList();
        return new Rating(
                members.stream().map(sheet::total).toList(), criteria, missed, minimumsReached(starClasses, missed));
    }

    private static CriterionRating rate(ScoringSheet sheet, Criterion leaf, List<Marks> members) {
        return new CriterionRating(
                leaf.key(),
                members.stream().map(marks -> sheet.points(marks, leaf.key())).toList());
    }

    private static Stream<MissedMinimum> missed(
            ScoringSheet sheet,
            List<CriterionRating> criteria,
            int stars,
            MinimumBasis basis,
            Set<MinimumWaived> waived) {
        return criteria.stream()
                .filter(rating -> !waived.contains(new MinimumWaived(rating.criterion(), stars)))
                .flatMap(rating -> sheet.criterion(rating.criterion()).stream()
                        .flatMap(criterion ->
                                Stream.ofNullable(criterion.minimumPoints().get(stars)))
                        .filter(needed -> !rating.reaches(needed, basis))
                        .map(needed -> new MissedMinimum(
                                stars, rating.criterion(), rating.mean(), rating.reachedBy(needed), needed)));
    }

    private static int minimumsReached(List<Integer> starClasses, List<MissedMinimum> missed) {
        int reached = 0;
        for (int stars : new TreeSet<>(starClasses)) {
            if (missed.stream().anyMatch(minimum -> minimum.stars() == stars)) {
                return reached;
            }
            reached = stars;
        }
        return reached;
    }

    /** The mean total, on which the band is decided. */
    public Mean mean() {
        return new Mean(totals.stream().mapToInt(Totals::total).sum(), totals.size());
    }

    /** The mean of one part. */
    public Mean mean(String part) {
        return new Mean(totals.stream().mapToInt(total -> total.part(part)).sum(), totals.size());
    }

    /** Distance between the highest and the lowest total of a member, in points. */
    public int difference() {
        return totals.stream().mapToInt(Totals::total).max().orElse(0)
                - totals.stream().mapToInt(Totals::total).min().orElse(0);
    }

    /** Minimums missed for this class or a lower one. */
    public List<MissedMinimum> missedFor(int stars) {
        return missed.stream().filter(minimum -> minimum.stars() <= stars).toList();
    }
}
