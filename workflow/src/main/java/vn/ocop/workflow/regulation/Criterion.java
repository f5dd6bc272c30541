package vn.ocop.workflow.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a scoring sheet: either a group of criteria or, as a leaf, one to be marked (Phụ lục II).
 *
 * @param code as printed in the annex, for example {@code 1.1}
 * @param key the same subject has the same key in every sheet
 * @param maximum whole points
 * @param criteria the lines of a group, empty for a leaf
 * @param options the answers of a leaf, empty for a group
 * @param minimumPoints least points for so many stars, by stars
 * @param minimumMayNotApply the stars whose minimum asks for a paper that the law may not require of the product; a
 *     council may then find it not applicable, with a reason
 * @param assessedByCommune one of the contents the commune assesses in words (Mẫu 03)
 * @param appliesWhen the condition under which the criterion counts at all
 * @param variants readings of the criterion by letter, of which exactly one applies to a product; usually none
 */
public record Criterion(
        String code,
        String key,
        Label name,
        int maximum,
        List<Label> notes,
        List<Criterion> criteria,
        List<Option> options,
        SortedMap<Integer, Integer> minimumPoints,
        List<Integer> minimumMayNotApply,
        boolean assessedByCommune,
        @Nullable AppliesWhen appliesWhen,
        Map<String, Label> variants) {

    /** Counts only if the other criterion has more than so many points. */
    public record AppliesWhen(String criterion, int pointsAbove) {}

    public boolean isLeaf() {
        return criteria.isEmpty();
    }

    /** This line and all lines below it, in the order of the sheet. */
    public Stream<Criterion> all() {
        return Stream.concat(Stream.of(this), criteria.stream().flatMap(Criterion::all));
    }

    public Stream<Criterion> leaves() {
        return all().filter(Criterion::isLeaf);
    }

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** The options an assessor sees when the product is of this variant. */
    public List<Option> optionsOf(@Nullable String variant) {
        return options.stream()
                .filter(option -> variant == null || option.variant() == null || variant.equals(option.variant()))
                .toList();
    }
}
