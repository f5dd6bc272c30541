package vn.ocop.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Label;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * A line of the self-assessment (Mẫu 02, part III), in the order of the sheet.
 *
 * @param code empty for a part of the sheet
 * @param heading whether it sums up the lines below it
 * @param points whole points the producer gives itself
 * @param description what was ticked, and the producer's words
 * @param annex numbers of the annex's items with evidence for it, for example "3, 7"
 */
public record AnswerRow(
        String code, String name, boolean heading, int maximum, int points, String description, String annex) {

    /** @param annex numbers of the annex's items by key of the criterion */
    static List<AnswerRow> of(ScoringSheet sheet, Marks marks, Map<String, Set<Integer>> annex) {
        List<AnswerRow> rows = new ArrayList<>();
        sheet.parts().forEach(part -> {
            rows.add(new AnswerRow(
                    "",
                    "Phần " + part.letter() + ": " + part.name().vi(),
                    true,
                    part.maximum(),
                    sheet.total(marks).part(part.letter()),
                    "",
                    ""));
            part.criteria().stream()
                    .flatMap(Criterion::all)
                    .map(criterion -> row(sheet, criterion, marks, annex.getOrDefault(criterion.key(), Set.of())))
                    .forEach(rows::add);
        });
        return rows;
    }

    private static AnswerRow row(ScoringSheet sheet, Criterion criterion, Marks marks, Set<Integer> annex) {
        Integer points = sheet.points(marks, criterion.key());
        return new AnswerRow(
                criterion.code(),
                criterion.name().vi(),
                !criterion.isLeaf(),
                criterion.maximum(),
                points == null ? 0 : points,
                description(criterion, marks.byCriterion().get(criterion.key())),
                annex.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String description(Criterion criterion, @Nullable Mark mark) {
        if (mark == null) {
            return "";
        }
        String option = mark.option();
        return Stream.of(
                        option == null
                                ? ""
                                : criterion
                                        .option(option)
                                        .map(Option::label)
                                        .map(Label::vi)
                                        .orElse(""),
                        mark.note() == null ? "" : mark.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
