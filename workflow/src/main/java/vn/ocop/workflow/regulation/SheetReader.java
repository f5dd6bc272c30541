package vn.ocop.workflow.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one scoring sheet from its file. */
final class SheetReader {
    private SheetReader() {}

    static ScoringSheet read(Entry file) {
        Entry sector = file.entry("sector");
        ScoringSheet sheet = new ScoringSheet(
                file.number("productSet"),
                file.text("slug"),
                file.label("name"),
                new Sector(sector.text("code"), new Label(sector.text("vi"), sector.text("en"))),
                file.label("group"),
                file.labelOrNull("subgroup"),
                file.label("leadAgency"),
                file.number("samples"),
                file.labelOrNull("rejectedWhen"),
                file.number("maximum"),
                file.entries("parts").stream().map(SheetReader::part).toList(),
                file.has("toVerify")
                        ? file.entries("toVerify").stream()
                                .map(SheetReader::remark)
                                .toList()
                        : List.of());
        sector.done();
        file.done();
        return sheet;
    }

    private static Part part(Entry entry) {
        Part part = new Part(
                entry.text("part"),
                entry.label("name"),
                entry.number("maximum"),
                entry.entries("criteria").stream().map(SheetReader::criterion).toList());
        entry.done();
        return part;
    }

    private static Criterion criterion(Entry entry) {
        Criterion criterion = new Criterion(
                entry.text("code"),
                entry.text("key"),
                entry.label("name"),
                entry.number("maximum"),
                entry.labels("notes"),
                entry.has("criteria")
                        ? entry.entries("criteria").stream()
                                .map(SheetReader::criterion)
                                .toList()
                        : List.of(),
                entry.has("options")
                        ? entry.entries("options").stream()
                                .map(SheetReader::option)
                                .toList()
                        : List.of(),
                entry.has("minimumPoints") ? minimums(entry) : new TreeMap<>(),
                entry.texts("minimumMayNotApply").stream()
                        .map(stars -> stars(entry, stars))
                        .toList(),
                entry.flag("assessedByCommune"),
                entry.has("appliesWhen") ? appliesWhen(entry.entry("appliesWhen")) : null,
                variants(entry));
        entry.done();
        return criterion;
    }

    private static SortedMap<Integer, Integer> minimums(Entry entry) {
        SortedMap<Integer, Integer> minimums = new TreeMap<>();
        entry.numbers("minimumPoints").forEach((stars, points) -> minimums.put(stars(entry, stars), points));
        return minimums;
    }

    private static int stars(Entry entry, String text) {
        if (text.matches("[1-9]")) {
            return Integer.parseInt(text);
        }
        entry.problems().add("minimumPoints", "số sao phải là một chữ số, nhưng là \"" + text + "\"");
        return 0;
    }

    private static Criterion.@Nullable AppliesWhen appliesWhen(Entry entry) {
        Criterion.AppliesWhen condition =
                new Criterion.AppliesWhen(entry.text("criterion"), entry.number("pointsAbove"));
        entry.done();
        return condition;
    }

    private static Map<String, Label> variants(Entry entry) {
        Map<String, Label> variants = new LinkedHashMap<>();
        if (entry.has("variants")) {
            entry.named("variants").forEach((letter, label) -> variants.put(letter, label.label()));
        }
        return variants;
    }

    private static Option option(Entry entry) {
        Option option = new Option(
                entry.text("id"),
                entry.number("points"),
                new Label(entry.text("vi"), entry.text("en")),
                entry.textOrNull("variant"));
        entry.done();
        return option;
    }

    private static ScoringSheet.Remark remark(Entry entry) {
        ScoringSheet.Remark remark = new ScoringSheet.Remark(entry.text("at"), entry.text("remark"));
        entry.done();
        return remark;
    }
}
