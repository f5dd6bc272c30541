package vn.ocop.workflow.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Fills a scoring sheet so that it reaches a total, with all minimums of a star class reached first. */
public final class SheetFiller {

    private static final String VARIANT = "a";

    private SheetFiller() {}

    /**
     * @param stars class whose minimums are reached, 0 for none
     * @param target whole points to come as near to as the options allow, never above
     */
    public static Marks fill(ScoringSheet sheet, int stars, int target) {
        Map<String, Mark> marks = new HashMap<>();
        for (Criterion leaf : sheet.leaves()) {
            marks.put(leaf.key(), Mark.of(least(leaf, stars).id()));
        }
        boolean raised = true;
        while (raised) {
            raised = false;
            for (Criterion leaf : sheet.leaves()) {
                Mark before = marks.get(leaf.key());
                Optional<Option> next = above(leaf, before);
                if (next.isPresent()) {
                    marks.put(leaf.key(), Mark.of(next.get().id()));
                    if (sheet.total(new Marks(marks)).total() <= target) {
                        raised = true;
                    } else if (before != null) {
                        marks.put(leaf.key(), before);
                    }
                }
            }
        }
        return new Marks(marks);
    }

    private static Option least(Criterion leaf, int stars) {
        int needed = leaf.minimumPoints().headMap(stars + 1).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return options(leaf).stream()
                .filter(option -> option.points() >= needed)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Option> above(Criterion leaf, @Nullable Mark mark) {
        int points = mark == null || mark.option() == null
                ? 0
                : leaf.option(mark.option()).map(Option::points).orElse(0);
        return options(leaf).stream().filter(option -> option.points() > points).findFirst();
    }

    private static List<Option> options(Criterion leaf) {
        return leaf.optionsOf(leaf.variants().isEmpty() ? null : VARIANT).stream()
                .sorted(Comparator.comparingInt(Option::points))
                .toList();
    }
}
