package vn.ocop.ui.rating;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Label;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.ScoringSheet;

/** A scoring sheet as a program reads it: all that is needed to fill one in. */
@Schema(name = "ScoringSheet")
record SheetAnswer(String decision, int productSet, Label name, int maximum, List<PartOfSheet> parts) {

    @Schema(name = "Decision")
    record Decision(String decision, Label title, Label about, LocalDate effectiveFrom, List<Band> bands) {
        static Decision of(Regulation regulation) {
            return new Decision(
                    regulation.key(),
                    regulation.title(),
                    regulation.about(),
                    regulation.effectiveFrom(),
                    regulation.frame().bands().stream()
                            .map(band -> new Band(band.stars(), band.from(), band.recognised()))
                            .toList());
        }
    }

    @Schema(name = "Band")
    record Band(
            int band,
            @Schema(description = "Least points of the mean total.") int from,
            @Schema(description = "Whether a certificate follows.") boolean recognised) {}

    @Schema(name = "ProductSet")
    record ProductSet(int number, Label name, Label sector, Label group, @Nullable Label subgroup) {
        static ProductSet of(ScoringSheet sheet) {
            return new ProductSet(sheet.number(), sheet.name(), sheet.sector().name(), sheet.group(), sheet.subgroup());
        }
    }

    @Schema(name = "Part")
    record PartOfSheet(String part, Label name, int maximum, List<Line> criteria) {}

    @Schema(name = "Criterion")
    record Line(
            @Schema(description = "As printed in the sheet and unique in it, for example 1.1; key of a tick.")
                    String code,
            Label name,
            int maximum,
            List<Label> notes,
            @Schema(description = "Least points for a class, by its stars.") Map<Integer, Integer> minimums,
            @Schema(description = "Counts only if this criterion has more than so many points; usually null.") @Nullable
                    Condition appliesWhen,
            @Schema(description = "Cases by letter; all ticks of a sheet must be of the same case. Usually empty.")
                    Map<String, Label> variants,
            List<Answer> options) {}

    @Schema(name = "Condition", nullable = true)
    record Condition(String criterion, int pointsAbove) {}

    @Schema(name = "Option")
    record Answer(
            @Schema(description = "Unique in the sheet, for example 1.1-3; value of a tick.") String id,
            int points,
            @Schema(nullable = true) @Nullable String variant,
            Label label) {}

    static SheetAnswer of(Regulation regulation, ScoringSheet sheet) {
        return new SheetAnswer(
                regulation.key(),
                sheet.number(),
                sheet.name(),
                sheet.maximum(),
                sheet.parts().stream()
                        .map(part -> new PartOfSheet(
                                part.letter(),
                                part.name(),
                                part.maximum(),
                                part.criteria().stream()
                                        .flatMap(Criterion::leaves)
                                        .map(leaf -> line(sheet, leaf))
                                        .toList()))
                        .toList());
    }

    private static Line line(ScoringSheet sheet, Criterion leaf) {
        Criterion.AppliesWhen condition = leaf.appliesWhen();
        return new Line(
                leaf.code(),
                leaf.name(),
                leaf.maximum(),
                leaf.notes(),
                leaf.minimumPoints(),
                condition == null
                        ? null
                        : new Condition(
                                sheet.criterion(condition.criterion())
                                        .orElseThrow()
                                        .code(),
                                condition.pointsAbove()),
                leaf.variants(),
                leaf.options().stream().map(SheetAnswer::answer).toList());
    }

    private static Answer answer(Option option) {
        return new Answer(option.id(), option.points(), option.variant(), option.label());
    }
}
