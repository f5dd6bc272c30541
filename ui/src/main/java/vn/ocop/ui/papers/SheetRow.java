package vn.ocop.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * A line of the scoring sheet as the annex prints it, with the points given beside it (Phụ lục II).
 *
 * @param points whole points, on an option with the stars for which it is the least; empty for a line of words
 * @param given points the evaluator gave; null where the line is no sum and no criterion
 * @param ticked null where there is no box
 */
public record SheetRow(Kind kind, String text, String points, @Nullable Integer given, @Nullable Boolean ticked) {

    /** Kinds of lines; a case is one of the readings of a criterion of which one applies. */
    public enum Kind {
        PART,
        GROUP,
        CRITERION,
        NOTE,
        CASE,
        OPTION
    }

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static List<SheetRow> of(ScoringSheet sheet, Marks marks, SheetDesk desk) {
        List<SheetRow> rows = new ArrayList<>();
        sheet.parts().forEach(part -> {
            rows.add(new SheetRow(
                    Kind.PART,
                    "PHẦN " + part.letter() + ": " + part.name().vi().toUpperCase(VIETNAMESE),
                    "" + part.maximum(),
                    sheet.total(marks).part(part.letter()),
                    null));
            part.criteria().stream()
                    .flatMap(Criterion::all)
                    .forEach(criterion -> add(rows, sheet, criterion, marks, desk));
        });
        return rows;
    }

    private static void add(List<SheetRow> rows, ScoringSheet sheet, Criterion criterion, Marks marks, SheetDesk desk) {
        rows.add(new SheetRow(
                criterion.isLeaf() ? Kind.CRITERION : Kind.GROUP,
                criterion.code() + ". " + criterion.name().vi(),
                "" + criterion.maximum(),
                sheet.points(marks, criterion.key()),
                null));
        criterion.notes().forEach(note -> rows.add(new SheetRow(Kind.NOTE, note.vi(), "", null, null)));
        String ticked = marks.option(criterion.key()).orElse("");
        String variant = "";
        for (Option option : criterion.options()) {
            String of = option.variant() == null ? "" : option.variant();
            if (!of.equals(variant)) {
                variant = of;
                rows.add(new SheetRow(Kind.CASE, name(criterion, of), "", null, null));
            }
            rows.add(new SheetRow(
                    Kind.OPTION,
                    option.label().vi(),
                    (option.points() + " " + stars(desk.minimumFor(criterion, option))).strip(),
                    null,
                    option.id().equals(ticked)));
        }
    }

    private static String name(Criterion criterion, String variant) {
        var label = criterion.variants().get(variant);
        return label == null ? variant : label.vi();
    }

    /** "3, 4" as "***, ****". */
    private static String stars(String classes) {
        return classes.isEmpty()
                ? ""
                : List.of(classes.split(", ")).stream()
                        .map(stars -> "*".repeat(Integer.parseInt(stars)))
                        .collect(Collectors.joining(", "));
    }
}
