package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic of one filled sheet. */
class ScoringTest {
    private static final ScoringSheet FAST_FOOD = Samples.REGULATION.sheet(5);
    private static final ScoringSheet TOURISM = Samples.REGULATION.sheet(26);

    static Stream<Arguments> sheets() {
        return IntStream.rangeClosed(1, 26)
                .boxed()
                .flatMap(set -> set == 26
                        ? Stream.of(Arguments.of(set, "a"), Arguments.of(set, "b"))
                        : Stream.of(Arguments.of(set, null)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theBestMarksAreWorthAHundred(int set, @Nullable String variant) {
        ScoringSheet sheet = Samples.REGULATION.sheet(set);
        Marks best = Samples.best(sheet, variant);
        assertThat(sheet.check(best)).isEmpty();
        assertThat(sheet.total(best)).isEqualTo(new Totals(Map.of("A", 40, "B", 25, "C", 35), 100));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theWorstMarksAreWorthTheSumOfTheLowestOptions(int set, @Nullable String variant) {
        ScoringSheet sheet = Samples.REGULATION.sheet(set);
        Marks worst = Samples.worst(sheet, variant);
        int expected = sheet.leaves().stream()
                .filter(leaf -> leaf.appliesWhen() == null)
                .mapToInt(leaf -> leaf.optionsOf(variant).stream()
                        .mapToInt(Option::points)
                        .min()
                        .orElseThrow())
                .sum();
        assertThat(sheet.check(worst)).isEmpty();
        assertThat(sheet.total(worst).total()).isEqualTo(expected).isLessThan(50);
    }

    @Test
    void whatIsUntickedIsWorthNothing() {
        assertThat(FAST_FOOD.total(Marks.NONE).total()).isZero();
        Marks noted = Marks.NONE.with("raw_material_source", new Mark(null, "thiếu hợp đồng"));
        assertThat(FAST_FOOD.points(noted, "raw_material_source")).isZero();
        assertThat(FAST_FOOD.check(noted)).isEmpty();
    }

    @Test
    void theStructureOfAStoryCountsOnlyIfThereIsAStory() {
        Marks best = Samples.best(FAST_FOOD, null);
        assertThat(FAST_FOOD.points(best, "story_structure")).isEqualTo(2);
        Marks noStory = Samples.at(FAST_FOOD, best, "story", 0);
        assertThat(FAST_FOOD.points(noStory, "story_structure")).isZero();
        assertThat(FAST_FOOD.points(noStory, "story_group")).isEqualTo(5);
        assertThat(FAST_FOOD.total(noStory).part("B")).isEqualTo(18);
    }

    @Test
    void refusesWhatIsNotInTheSheet() {
        Marks marks = new Marks(Map.of(
                "horoscope", Mark.of("1"),
                "production_organisation", Mark.of("1"),
                "story", Mark.of("1.1-1")));
        assertThat(FAST_FOOD.check(marks))
                .containsExactly(
                        new MarkProblem("horoscope", MarkProblem.Kind.UNKNOWN_CRITERION),
                        new MarkProblem("production_organisation", MarkProblem.Kind.UNKNOWN_CRITERION),
                        new MarkProblem("story", MarkProblem.Kind.UNKNOWN_OPTION));
        assertThatThrownBy(() -> FAST_FOOD.total(marks)).hasMessage("story has no option 1.1-1");
        assertThatThrownBy(() -> FAST_FOOD.points(marks, "horoscope")).hasMessageContaining("horoscope");
    }

    @Test
    void allCriteriaOfASheetMustBeOfTheSameVariant() {
        Marks mixed = Samples.best(TOURISM, "a").with("amenities", Mark.of("15-b-4"));
        assertThat(TOURISM.check(mixed)).containsExactly(new MarkProblem("amenities", MarkProblem.Kind.MIXED_VARIANTS));
    }
}
