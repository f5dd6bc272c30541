package vn.ocop.workflow.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * What the minutes tell of one product: its result, and what members changed from round to round and why.
 *
 * @param changes in order of rounds and submission
 */
public record Proceedings(Dossier dossier, ScoringSheet sheet, Result result, List<Change> changes) {

    /**
     * A member's option that changed after a discussion.
     *
     * @param from label's id of the option before, null if none was ticked
     * @param to null if none is ticked any more
     * @param reason given with the new sheet
     */
    public record Change(
            String member, int round, Criterion criterion, @Nullable String from, @Nullable String to, String reason) {}

    /** What differs between each member's sheet and the one before. */
    static List<Change> changes(ScoringSheet sheet, List<ScoreSheet> all) {
        Map<PersonId, List<ScoreSheet>> byMember = all.stream().collect(Collectors.groupingBy(ScoreSheet::person));
        List<Change> changes = new ArrayList<>();
        for (ScoreSheet later : all) {
            byMember.getOrDefault(later.person(), List.of()).stream()
                    .filter(earlier -> earlier.round() < later.round())
                    .reduce((first, last) -> last)
                    .ifPresent(before -> compare(sheet, before, later, changes));
        }
        return changes;
    }

    private static void compare(ScoringSheet sheet, ScoreSheet before, ScoreSheet after, List<Change> changes) {
        Map<String, Criterion> leaves =
                sheet.leaves().stream().collect(Collectors.toMap(Criterion::key, Function.identity()));
        new TreeMap<>(leaves).forEach((key, criterion) -> {
            String from = option(before.marks(), key);
            String to = option(after.marks(), key);
            if (!Objects.equals(from, to)) {
                changes.add(new Change(
                        after.personName(),
                        after.round(),
                        criterion,
                        from,
                        to,
                        Objects.requireNonNullElse(after.remark(), "")));
            }
        });
    }

    private static @Nullable String option(Marks marks, String key) {
        return marks.option(key).orElse(null);
    }
}
