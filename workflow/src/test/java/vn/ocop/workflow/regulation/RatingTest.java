package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The result of several members, up to the stars. */
class RatingTest {
    private static final ScoringSheet FAST_FOOD = Samples.REGULATION.sheet(5);
    private static final Marks BEST = Samples.best(FAST_FOOD, null);
    /** Like the decision table for a province that gives the next lower class. */
    private static final StarRule RULE = (mean, minimums, knockedOut, treatment) -> knockedOut
            ? new StarRule.Stars(0, "KNOCKED_OUT")
            : new StarRule.Stars(
                    Math.min(
                            Samples.REGULATION
                                    .band(new Mean(mean.intValue(), 1))
                                    .stars(),
                            minimums),
                    treatment);

    @ParameterizedTest
    @MethodSource("vn.ocop.workflow.regulation.ScoringTest#sheets")
    void theBestMarksReachAllMinimums(int set, @Nullable String variant) {
        Marks best = Samples.best(Samples.REGULATION.sheet(set), variant);
        Rating rating = Samples.REGULATION.rate(set, List.of(best, best), MinimumBasis.MEAN, Set.of());
        assertThat(rating.minimumsReached()).isEqualTo(5);
        assertThat(rating.missed()).isEmpty();
        assertThat(rating.difference()).isZero();
    }

    @ParameterizedTest
    @MethodSource("vn.ocop.workflow.regulation.ScoringTest#sheets")
    void theWorstMarksMissMinimums(int set, @Nullable String variant) {
        Marks worst = Samples.worst(Samples.REGULATION.sheet(set), variant);
        Rating rating = Samples.REGULATION.rate(set, List.of(worst), MinimumBasis.MEAN, Set.of());
        // set 26 asks for little: its worst marks already reach the minimum of 3 stars
        assertThat(rating.minimumsReached()).isEqualTo(set == 26 ? 3 : 0);
        assertThat(rating.missed()).isNotEmpty();
    }

    @Test
    void aMeanJustBelowABorderIsNeitherRoundedUpNorShownAsIfItWere() {
        Mean mean = new Mean(2449, 35); // 69.9714…
        assertThat(mean.shown()).isEqualTo(new BigDecimal("69.97"));
        assertThat(Samples.REGULATION.band(mean).stars()).isEqualTo(3);
        Mean closer = new Mean(209_999, 3000); // 69.99966…
        assertThat(closer.shown()).isEqualTo(new BigDecimal("69.99"));
        assertThat(closer.value()).isLessThan(new BigDecimal("70"));
        assertThat(Samples.REGULATION.band(closer).stars()).isEqualTo(3);
        assertThat(new Mean(210, 3).value()).isEqualByComparingTo("70");
        assertThat(Samples.REGULATION.band(new Mean(2450, 35)).stars()).isEqualTo(4);
        assertThatThrownBy(() -> new Mean(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMeanOfTheMembersIsExact() {
        Rating rating = rate(
                MinimumBasis.MEAN,
                BEST,
                Samples.at(FAST_FOOD, BEST, "uniqueness", 3),
                Samples.at(FAST_FOOD, BEST, "uniqueness", 1));
        assertThat(rating.mean()).isEqualTo(new Mean(294, 3));
        assertThat(rating.mean("C").sum()).isEqualTo(99);
        assertThat(rating.difference()).isEqualTo(4);
        CriterionRating uniqueness = rating.criteria().stream()
                .filter(criterion -> criterion.criterion().equals("uniqueness"))
                .findFirst()
                .orElseThrow();
        assertThat(uniqueness.mean()).isEqualTo(new Mean(9, 3));
        assertThat(uniqueness.lowest()).isEqualTo(1);
        assertThat(uniqueness.highest()).isEqualTo(5);
        assertThat(uniqueness.spread()).isEqualTo(4);
    }

    @Test
    void aMinimumIsReachedByTheMeanOrByMostMembers() {
        // minimum of 5 stars is 5: two of three reach it, the mean is 4.33
        Marks[] most = {BEST, BEST, Samples.at(FAST_FOOD, BEST, "uniqueness", 3)};
        assertThat(rate(MinimumBasis.MEAN, most).minimumsReached()).isEqualTo(4);
        assertThat(rate(MinimumBasis.MAJORITY, most).minimumsReached()).isEqualTo(5);
        // minimum of 4 stars is 3: one of two reaches it, the mean is exactly 3
        Marks[] half = {BEST, Samples.at(FAST_FOOD, BEST, "uniqueness", 1)};
        assertThat(rate(MinimumBasis.MEAN, half).minimumsReached()).isEqualTo(4);
        assertThat(rate(MinimumBasis.MAJORITY, half).minimumsReached()).isEqualTo(3);
    }

    @Test
    void aMinimumOfALowerClassHoldsForTheHigherOnesToo() {
        // no 3-star minimum: not even 3 stars although 4- and 5-star minimums of other criteria hold
        Rating rating = rate(
                MinimumBasis.MEAN,
                Samples.at(FAST_FOOD, BEST, "quality_assurance", 1).with("packaging", new Mark(null, null)));
        assertThat(rating.minimumsReached()).isZero();
        assertThat(rating.missedFor(3)).containsExactly(new MissedMinimum(3, "packaging", new Mean(0, 1), 0, 2));
        assertThat(rating.missed()).extracting(MissedMinimum::stars).containsExactly(3, 4, 4, 5, 5);
    }

    @Test
    void aMinimumDeclaredNotApplicableIsNotAskedFor() {
        Marks marks = BEST.with("quality_assurance", new Mark(null, null));
        assertThat(rate(MinimumBasis.MEAN, marks).minimumsReached()).isZero();
        Rating rating = Samples.REGULATION.rate(
                5, List.of(marks), MinimumBasis.MEAN, Set.of(new MinimumWaived("quality_assurance", 3)));
        assertThat(rating.minimumsReached()).isEqualTo(3);
    }

    @Test
    void explainsTheStarsAndWhatIsMissingForMore() {
        Rating rating = rate(MinimumBasis.MEAN, Samples.at(FAST_FOOD, BEST, "chain_linkage", 1));
        RatingExplained explained = Samples.REGULATION.explain(rating, RULE, false, "NEXT_LOWER");
        assertThat(explained.mean().shown()).isEqualTo(new BigDecimal("98.00"));
        assertThat(explained.band().stars()).isEqualTo(5);
        assertThat(explained.stars()).isEqualTo(3);
        assertThat(explained.rule()).isEqualTo("NEXT_LOWER");
        assertThat(explained.nextStar()).isEqualTo(4);
        assertThat(explained.missedForNext())
                .containsExactly(new MissedMinimum(4, "chain_linkage", new Mean(1, 1), 0, 2));
    }

    @Test
    void nothingIsMissingForFiveStarsAndAKnockOutNeedsTheLowestClassNext() {
        Rating rating = rate(MinimumBasis.MEAN, BEST);
        assertThat(Samples.REGULATION.explain(rating, RULE, false, "FULL").nextStar())
                .isNull();
        RatingExplained knockedOut = Samples.REGULATION.explain(rating, RULE, true, "FULL");
        assertThat(knockedOut.stars()).isZero();
        assertThat(knockedOut.nextStar()).isEqualTo(3);
        assertThat(knockedOut.missedForNext()).isEmpty();
    }

    @Test
    void theTableComparesTheMeanExactlyWhateverTheNumberOfMembers() {
        IntStream.rangeClosed(1, 40).forEach(members -> IntStream.rangeClosed(0, 100 * members)
                .mapToObj(sum -> new Mean(sum, members))
                .forEach(mean -> assertThat(mean.value().compareTo(BigDecimal.valueOf(70)) >= 0)
                        .isEqualTo(mean.reaches(70))));
    }

    private static Rating rate(MinimumBasis basis, Marks... members) {
        return Samples.REGULATION.rate(5, List.of(members), basis, Set.of());
    }
}
