package vn.ocop.ui.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.regulation.Band;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;
import vn.ocop.workflow.regulation.Part;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** The scoring sheet of a product set as a form: parts, criteria, options, and what others chose. */
@Component
public class SheetDesk {

    /** A part with its lines, groups and leaves, in the order of the sheet. */
    public record Section(Part part, List<Criterion> lines) {}

    /** A class of stars, for the running total on the page. */
    record BandView(int stars, int from, boolean recognised) {}

    private final Regulations regulations;
    private final EvidenceShelf shelf;
    private final Texts texts;

    SheetDesk(Regulations regulations, EvidenceShelf shelf, Texts texts) {
        this.regulations = regulations;
        this.shelf = shelf;
        this.texts = texts;
    }

    /**
     * @param self the producer's own marks, where the reader may see them
     * @param advised the advisory group's, likewise
     */
    public void furnish(Model model, Dossier dossier, @Nullable Marks self, @Nullable Marks advised) {
        Regulation regulation = regulations.byKey(dossier.regulation());
        ScoringSheet sheet = regulation.sheet(dossier.requireProductSet());
        model.addAttribute("sheet", sheet);
        model.addAttribute("sections", sections(sheet));
        model.addAttribute("leaves", sheet.leaves().size());
        model.addAttribute(
                "bands",
                texts.json(
                        regulation.frame().bands().stream().map(SheetDesk::view).toList()));
        model.addAttribute("self", self == null ? Map.of() : Forms.options(self));
        model.addAttribute("advised", advised == null ? Map.of() : Forms.options(advised));
        model.addAttribute("selfNotes", notes(self));
        model.addAttribute("advisedNotes", notes(advised));
        shelf.furnish(dossier, model);
        model.addAttribute("wide", true);
    }

    /** What somebody noted, by criterion; nothing for a criterion without a word. */
    private static Map<String, String> notes(@Nullable Marks marks) {
        Map<String, String> notes = marks == null ? new HashMap<>() : Forms.notes(marks);
        notes.values().removeIf(String::isEmpty);
        return notes;
    }

    private static BandView view(Band band) {
        return new BandView(band.stars(), band.from(), band.recognised());
    }

    private static List<Section> sections(ScoringSheet sheet) {
        return sheet.parts().stream()
                .map(part -> new Section(
                        part, part.criteria().stream().flatMap(Criterion::all).toList()))
                .toList();
    }

    /** The star classes for which this option is the least that reaches the minimum, for example "3, 4"; empty if none. */
    public String minimumFor(Criterion criterion, Option option) {
        return criterion.minimumPoints().entrySet().stream()
                .filter(minimum -> option.points() == leastReaching(criterion, minimum.getValue()))
                .map(minimum -> minimum.getKey().toString())
                .collect(Collectors.joining(", "));
    }

    private static int leastReaching(Criterion criterion, int needed) {
        return criterion.options().stream()
                .mapToInt(Option::points)
                .filter(points -> points >= needed)
                .min()
                .orElse(needed);
    }

    /** What the marks of a form add up to; marks that are not of the sheet count as unticked. */
    public int total(ScoringSheet sheet, @Nullable Map<String, String> options) {
        Marks marks = Forms.marks(options, null);
        return sheet.check(marks).isEmpty() ? sheet.total(marks).total() : 0;
    }

    /** Points of an option, null if the criterion has no such option. */
    public @Nullable Integer points(Criterion criterion, @Nullable String option) {
        return option == null
                ? null
                : criterion.option(option).map(Option::points).orElse(null);
    }

    /** Criteria without a ticked option. */
    public List<Criterion> unticked(ScoringSheet sheet, @Nullable Map<String, String> options) {
        return sheet.leaves().stream()
                .filter(leaf -> options == null || Forms.blankToNull(options.get(leaf.key())) == null)
                .toList();
    }
}
