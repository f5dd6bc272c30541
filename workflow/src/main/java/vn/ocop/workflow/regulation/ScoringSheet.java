package vn.ocop.workflow.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scoring sheet of one product set (Phụ lục II), and the arithmetic of a filled one.
 *
 * @param number of the product set, from 1
 * @param subgroup null where the group is not divided
 * @param leadAgency ministry in charge (Phụ lục I)
 * @param samples product samples that go with the package; 0 for tourism
 * @param rejectedWhen what rejects the dossier before scoring, as printed on top of the sheet
 * @param toVerify places of the text in use to be checked against the signed decision
 */
public record ScoringSheet(
        int number,
        String slug,
        Label name,
        Sector sector,
        Label group,
        @Nullable Label subgroup,
        Label leadAgency,
        int samples,
        @Nullable Label rejectedWhen,
        int maximum,
        List<Part> parts,
        List<Remark> toVerify) {

    /** A doubt about the text at a code or option, for the administrator. */
    public record Remark(String at, String text) {}

    /** All lines, groups and leaves, in the order of the sheet. */
    public Stream<Criterion> criteria() {
        return parts.stream().flatMap(part -> part.criteria().stream()).flatMap(Criterion::all);
    }

    /** The lines to be marked, in the order of the sheet. */
    public List<Criterion> leaves() {
        return criteria().filter(Criterion::isLeaf).toList();
    }

    public Optional<Criterion> criterion(String key) {
        return criteria().filter(criterion -> criterion.key().equals(key)).findFirst();
    }

    /** The contents the commune assesses in words (Mẫu 03). */
    public List<Criterion> assessedByCommune() {
        return criteria().filter(Criterion::assessedByCommune).toList();
    }

    /** The variants a product of this set can be of, by letter; empty for most sets. */
    public Map<String, Label> variants() {
        return criteria()
                .map(Criterion::variants)
                .filter(variants -> !variants.isEmpty())
                .reduce((first, last) -> last)
                .orElse(Map.of());
    }

    /** What forbids taking these marks. */
    public List<MarkProblem> check(Marks marks) {
        List<MarkProblem> problems = new ArrayList<>();
        Set<String> variants = new TreeSet<>();
        new TreeSet<>(marks.byCriterion().keySet())
                .stream()
                        .filter(key -> criterion(key).filter(Criterion::isLeaf).isEmpty())
                        .forEach(key -> problems.add(new MarkProblem(key, MarkProblem.Kind.UNKNOWN_CRITERION)));
        for (Criterion leaf : leaves()) {
            Optional<String> ticked = marks.option(leaf.key());
            Optional<Option> option = ticked.flatMap(leaf::option);
            if (ticked.isPresent() && option.isEmpty()) {
                problems.add(new MarkProblem(leaf.key(), MarkProblem.Kind.UNKNOWN_OPTION));
            }
            option.map(Option::variant).ifPresent(variant -> {
                variants.add(variant);
                if (variants.size() > 1) {
                    problems.add(new MarkProblem(leaf.key(), MarkProblem.Kind.MIXED_VARIANTS));
                }
            });
        }
        return List.copyOf(problems);
    }

    /**
     * Points of a leaf or group: what is unticked is worth 0, and so is a criterion whose condition is not met.
     *
     * @throws IllegalArgumentException if the sheet has no such criterion or the criterion no such option
     */
    public int points(Marks marks, String key) {
        return points(
                marks,
                criterion(key)
                        .orElseThrow(() -> new IllegalArgumentException("set " + number + " has no criterion " + key)));
    }

    /** Points per part and in all. */
    public Totals total(Marks marks) {
        Map<String, Integer> points = new LinkedHashMap<>();
        parts.forEach(part -> points.put(
                part.letter(),
                part.criteria().stream()
                        .mapToInt(criterion -> points(marks, criterion))
                        .sum()));
        return new Totals(
                points, points.values().stream().mapToInt(Integer::intValue).sum());
    }

    private int points(Marks marks, Criterion criterion) {
        Criterion.AppliesWhen condition = criterion.appliesWhen();
        if (condition != null && points(marks, condition.criterion()) <= condition.pointsAbove()) {
            return 0;
        }
        if (!criterion.isLeaf()) {
            return criterion.criteria().stream()
                    .mapToInt(child -> points(marks, child))
                    .sum();
        }
        return marks.option(criterion.key())
                .map(id -> criterion
                        .option(id)
                        .orElseThrow(() -> new IllegalArgumentException(criterion.key() + " has no option " + id))
                        .points())
                .orElse(0);
    }
}
