package vn.ocop.workflow.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Regulations and filled sheets for tests, made from the real ones. */
final class Samples {
    private static final RegulationFolder REAL = Regulations.folders().get(0);
    static final Regulation REGULATION = RegulationReader.read(REAL);

    private Samples() {}

    /** The same law from another day on. */
    static Regulation from(LocalDate day) {
        String first = "effectiveFrom: \"2026-05-22\"";
        return RegulationReader.read(changed("regulation.yaml", first, first.replace("2026-05-22", day.toString())));
    }

    /** The real folder with one text replaced once in one of its files; with null the file is left out. */
    static RegulationFolder changed(String file, String from, @Nullable String to) {
        return edited(file, text -> {
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException(file + " does not contain " + from);
            }
            return to == null ? null : text.substring(0, at) + to + text.substring(at + from.length());
        });
    }

    /** The real folder with one of its files edited; with null the file is left out. */
    static RegulationFolder edited(String file, Function<String, @Nullable String> edit) {
        Map<String, String> texts = new TreeMap<>(REAL.texts());
        texts.computeIfPresent(file, (name, text) -> edit.apply(text));
        return RegulationFolder.of(REAL.key(), texts);
    }

    /** Every criterion at its best option; the product is of this variant, if there are variants. */
    static Marks best(ScoringSheet sheet, @Nullable String variant) {
        return fill(sheet, variant, Comparator.comparingInt(Option::points));
    }

    /** Every criterion at its worst option. */
    static Marks worst(ScoringSheet sheet, @Nullable String variant) {
        return fill(sheet, variant, Comparator.comparingInt(Option::points).reversed());
    }

    private static Marks fill(ScoringSheet sheet, @Nullable String variant, Comparator<Option> order) {
        Marks marks = Marks.NONE;
        for (Criterion leaf : sheet.leaves()) {
            List<Option> options = leaf.optionsOf(variant);
            marks = marks.with(
                    leaf.key(),
                    Mark.of(options.stream().max(order).orElseThrow().id()));
        }
        return marks;
    }

    /** The marks with one criterion at the option of so many points. */
    static Marks at(ScoringSheet sheet, Marks marks, String criterion, int points) {
        Option option = sheet.criterion(criterion).orElseThrow().options().stream()
                .filter(candidate -> candidate.points() == points)
                .findFirst()
                .orElseThrow();
        return marks.with(criterion, Mark.of(option.id()));
    }
}
