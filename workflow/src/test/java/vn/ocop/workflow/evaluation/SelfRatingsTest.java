package vn.ocop.workflow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.engine.Decisions;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.MinimumBasis;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Stars of sheets nobody keeps, by the real sheets and the real table; every border of the law is asked. */
class SelfRatingsTest {

    private static final Regulations REGULATIONS = Regulations.load();
    private static final Regulation LAW = REGULATIONS.byKey("qd-26-2026");
    private static final SelfRatings RATINGS =
            new SelfRatings(new Tables(new Decisions(), REGULATIONS), MinimumBasis.MEAN, "NEXT_LOWER");

    /** One printed minimum of a criterion for a product of this variant, if its set has variants. */
    record Minimum(int set, @Nullable String variant, String criterion, int stars, int needed) {}

    static Stream<Minimum> minimums() {
        return LAW.sheets().values().stream().flatMap(sheet -> variants(sheet).stream()
                .flatMap(variant -> sheet.leaves().stream().flatMap(leaf -> leaf.minimumPoints().entrySet().stream()
                        .map(minimum -> new Minimum(
                                sheet.number(),
                                variant.isEmpty() ? null : variant,
                                leaf.key(),
                                minimum.getKey(),
                                minimum.getValue())))));
    }

    @Test
    void everySheetHasMinimumsOfEveryClass() {
        assertThat(minimums().map(Minimum::set).collect(Collectors.toSet())).hasSize(26);
        assertThat(minimums().map(Minimum::stars).collect(Collectors.toSet())).containsExactlyInAnyOrder(3, 4, 5);
    }

    @ParameterizedTest
    @MethodSource("minimums")
    void aMinimumHoldsAtItsBorder(Minimum minimum) {
        Marks at = best(minimum).with(minimum.criterion(), Mark.of(atBorder(minimum)));

        SelfRating rated = rate(minimum, at, at, at);

        assertThat(rated.rating().missed()).noneMatch(missed -> isOf(missed, minimum));
        assertThat(stars(rated)).isEqualTo(starsWith(minimum, minimum.needed()));
    }

    @ParameterizedTest
    @MethodSource("minimums")
    void belowItsBorderItIsMissedEvenIfOneMemberOfThreeMissesIt(Minimum minimum) {
        Marks at = best(minimum).with(minimum.criterion(), Mark.of(atBorder(minimum)));
        Option lower = below(minimum);
        Marks below = best(minimum).with(minimum.criterion(), new Mark(lower == null ? null : lower.id(), null));
        int points = lower == null ? 0 : lower.points();

        for (SelfRating rated : List.of(rate(minimum, below), rate(minimum, at, at, below))) {
            assertThat(rated.missed()).anyMatch(missed -> isOf(missed, minimum));
            assertThat(rated.next()).isNotNull();
            assertThat(stars(rated)).isEqualTo(starsWith(minimum, points));
        }
        assertThat(rate(minimum, below).missed())
                .filteredOn(missed -> isOf(missed, minimum))
                .allSatisfy(missed -> assertThat(missed.had().sum()).isEqualTo(points));
    }

    /** Means of three members around each border of the bands: 149/3 is 49.66, 209/3 is 69.66, 269/3 is 89.66. */
    @ParameterizedTest
    @CsvSource({
        "49, 50, 50, 2, 0, 49.66, 3, 0.34",
        "49, 50, 51, 3, 3, 50.00, 4, 20.00",
        "69, 70, 70, 3, 3, 69.66, 4, 0.34",
        "69, 70, 71, 4, 4, 70.00, 5, 20.00",
        "89, 90, 90, 4, 4, 89.66, 5, 0.34",
        "89, 90, 91, 5, 5, 90.00,  ,"
    })
    void theBandIsThatOfTheExactMean(
            int one,
            int two,
            int three,
            int band,
            int stars,
            String mean,
            @Nullable Integer next,
            @Nullable String lacking) {
        ScoringSheet sheet = LAW.sheet(7);
        int minimums = Math.max(stars, 3);
        SelfRating rated = RATINGS.rate(
                LAW,
                7,
                Stream.of(one, two, three)
                        .map(total -> SheetFiller.fill(sheet, minimums, total))
                        .toList());

        assertThat(rated.rating().totals()).extracting(totals -> totals.total()).containsExactly(one, two, three);
        assertThat(rated.explained().mean().shown()).hasToString(mean);
        assertThat(rated.explained().band().stars()).isEqualTo(band);
        assertThat(stars(rated)).isEqualTo(stars);
        assertThat(rated.missed()).isEmpty();
        if (next == null) {
            assertThat(rated.next()).isNull();
        } else {
            assertThat(rated.next()).isNotNull();
            assertThat(rated.next().stars()).isEqualTo(next);
            assertThat(rated.next().lacking()).hasToString(lacking);
        }
    }

    @Test
    void refusesMarksThatAreNotOfTheSheet() {
        assertThatThrownBy(() -> RATINGS.rate(LAW, 7, List.of(Marks.NONE.with("story", Mark.of("1.1-1")))))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> RATINGS.rate(LAW, 27, List.of(Marks.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RATINGS.rate(LAW, 7, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> variants(ScoringSheet sheet) {
        return sheet.variants().isEmpty()
                ? Set.of("")
                : new TreeSet<>(sheet.variants().keySet());
    }

    /** The law in one line: a class is reached if its minimum and those of all lower classes are; 0 if none is. */
    private static int starsWith(Minimum minimum, int points) {
        int stars = 0;
        for (int each : List.of(3, 4, 5)) {
            if (points < leaf(minimum).minimumPoints().getOrDefault(each, 0)) {
                return stars;
            }
            stars = each;
        }
        return stars;
    }

    /** 0 where no recognition follows. */
    private static int stars(SelfRating rated) {
        return rated.stars() == null ? 0 : rated.stars();
    }

    private static boolean isOf(MissedMinimum missed, Minimum minimum) {
        return missed.criterion().equals(minimum.criterion()) && missed.stars() == minimum.stars();
    }

    private static SelfRating rate(Minimum minimum, Marks... members) {
        return RATINGS.rate(LAW, minimum.set(), List.of(members));
    }

    private static Marks best(Minimum minimum) {
        Marks marks = Marks.NONE;
        for (Criterion leaf : LAW.sheet(minimum.set()).leaves()) {
            Option best = leaf.optionsOf(minimum.variant()).stream()
                    .max(Comparator.comparingInt(Option::points))
                    .orElseThrow();
            marks = marks.with(leaf.key(), Mark.of(best.id()));
        }
        return marks;
    }

    private static String atBorder(Minimum minimum) {
        return options(minimum).stream()
                .filter(option -> option.points() == minimum.needed())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The best option that does not reach it, null if only no tick at all does not. */
    private static @Nullable Option below(Minimum minimum) {
        return options(minimum).stream()
                .filter(option -> option.points() < minimum.needed())
                .max(Comparator.comparingInt(Option::points))
                .orElse(null);
    }

    private static List<Option> options(Minimum minimum) {
        return leaf(minimum).optionsOf(minimum.variant());
    }

    private static Criterion leaf(Minimum minimum) {
        return LAW.sheet(minimum.set()).criterion(minimum.criterion()).orElseThrow();
    }
}
