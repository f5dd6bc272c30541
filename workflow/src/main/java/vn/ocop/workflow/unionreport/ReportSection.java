package vn.ocop.workflow.unionreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * A section of a report, read from {@code union/report-sections.yaml}.
 *
 * @param level 0 for a part, 1 to 3 below it
 * @param lines of the draft, those written whose condition holds
 * @param otherwise what is written if none does; null for a heading without words
 */
public record ReportSection(
        String id, Set<ReportKind> kinds, int level, String title, List<Line> lines, @Nullable String otherwise) {

    /**
     * A sentence of the draft.
     *
     * @param of written if one of these is not nought or empty
     */
    record Line(List<String> of, String text) {}

    /**
     * The sections with the words for counted things and comparisons.
     *
     * @param earliest month of which a report may tell
     */
    record Book(
            YearMonth earliest,
            List<ReportSection> sections,
            Map<String, String> units,
            Map<String, String> compared) {}

    static final Book BOOK = read();

    /** Those of a kind of report, in their order. */
    public static List<ReportSection> of(ReportKind kind) {
        return BOOK.sections().stream()
                .filter(section -> section.kinds.contains(kind))
                .toList();
    }

    /** Has it words of its own, or is it a heading only? */
    public boolean written() {
        return otherwise != null;
    }

    @SuppressWarnings("unchecked") // the file is ours, read by every test
    private static Book read() {
        try (var yaml = ReportSection.class.getResourceAsStream("/union/report-sections.yaml")) {
            Map<String, Object> file = new Yaml().load(yaml);
            List<Map<String, Object>> sections =
                    (List<Map<String, Object>>) Objects.requireNonNull(file.get("sections"));
            return new Book(
                    YearMonth.parse(text(file, "earliest")),
                    sections.stream().map(ReportSection::section).toList(),
                    (Map<String, String>) Objects.requireNonNull(file.get("units")),
                    (Map<String, String>) Objects.requireNonNull(file.get("compared")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static ReportSection section(Map<String, Object> entry) {
        List<Map<String, Object>> lines = (List<Map<String, Object>>) entry.getOrDefault("draft", List.of());
        return new ReportSection(
                text(entry, "id"),
                ((List<String>) Objects.requireNonNull(entry.get("kinds")))
                        .stream().map(ReportKind::valueOf).collect(Collectors.toSet()),
                (Integer) Objects.requireNonNull(entry.get("level")),
                text(entry, "title"),
                lines.stream()
                        .map(line ->
                                new Line((List<String>) Objects.requireNonNull(line.get("of")), text(line, "text")))
                        .toList(),
                (String) entry.get("else"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) Objects.requireNonNull(entry.get(key), key);
    }
}
