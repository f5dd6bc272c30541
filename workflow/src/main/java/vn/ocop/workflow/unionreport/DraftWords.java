package vn.ocop.workflow.unionreport;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.regulation.Regulation;

/** Writes the sections of a report from its figures, in the words of {@code union/report-sections.yaml}. */
final class DraftWords {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(~(?:year)?)?}");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int LISTED = 8;

    private final UnionReport report;
    private final ReportContent content;
    private final Regulation regulation;

    private DraftWords(UnionReport report, ReportContent content, Regulation regulation) {
        this.report = report;
        this.content = content;
        this.regulation = regulation;
    }

    /**
     * All sections that have words, by their id.
     *
     * @param regulation names documents and support types
     */
    static Map<String, String> of(UnionReport report, ReportContent content, Regulation regulation) {
        DraftWords words = new DraftWords(report, content, regulation);
        Map<String, String> all = new TreeMap<>();
        ReportSection.of(report.kind()).stream()
                .filter(ReportSection::written)
                .forEach(section -> all.put(section.id(), words.section(section)));
        return all;
    }

    private String section(ReportSection section) {
        String told = section.lines().stream()
                .filter(line -> line.of().stream().anyMatch(this::there))
                .map(line -> "- " + fill(line.text()))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? fill(Objects.requireNonNull(section.otherwise())) : told;
    }

    private boolean there(String name) {
        return Indicator.of(name)
                .map(indicator -> content.figures().of(indicator) != 0 || before(indicator) != 0)
                .orElseGet(() -> !list(name).isEmpty());
    }

    /** What fell to nought is worth a sentence, too. */
    private long before(Indicator indicator) {
        return content.before().of(indicator);
    }

    private String fill(String text) {
        Matcher slots = SLOT.matcher(text);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), slot.group(2))));
    }

    private String value(String name, @Nullable String compared) {
        Indicator indicator = Indicator.of(name).orElse(null);
        if (indicator == null) {
            return list(name);
        }
        if (compared == null) {
            return counted(indicator, content.figures().of(indicator));
        }
        boolean year = compared.endsWith("year");
        return year
                ? against(indicator, content.lastYear(), "năm trước")
                : against(
                        indicator,
                        content.before(),
                        switch (report.kind()) {
                            case MONTH -> "tháng trước";
                            case HALF_YEAR -> "cùng kỳ năm trước";
                            case YEAR -> "năm trước";
                        });
    }

    private String against(Indicator indicator, Figures other, String when) {
        long change = content.figures().of(indicator) - other.of(indicator);
        Map<String, String> words = ReportSection.BOOK.compared();
        return change == 0
                ? said(words, "same", when)
                : said(words, change > 0 ? "more" : "fewer", counted(indicator, Math.abs(change)), when);
    }

    private String list(String name) {
        return switch (name) {
            case "period" -> report.period().inWords();
            case "next" -> report.period().nextInWords();
            case "plan" ->
                content.plan() == null
                        ? ""
                        : content.plan().number() + " (" + content.plan().title() + ")";
            case "missing" ->
                joined(content.missing().stream()
                        .map(missing -> document(missing.document()) + " (" + number(missing.products()) + " sản phẩm)")
                        .toList());
            case "behind" ->
                content.plan() == null
                        ? ""
                        : joined(content.plan().targets().stream()
                                .filter(target -> target.reached() < target.wanted())
                                .map(target -> target(target))
                                .toList());
            default -> throw new IllegalStateException("report-sections.yaml: " + name);
        };
    }

    private String target(ReportContent.Target target) {
        Indicator indicator = Indicator.valueOf(target.indicator());
        String name = target.words() != null
                ? target.words()
                : target.type() != null
                        ? regulation.supportType(target.type()).name().vi()
                        : "";
        String figure = counted(indicator, target.reached()) + "/" + counted(indicator, target.wanted());
        return name.isEmpty() ? figure : name + " " + figure;
    }

    private String document(@Nullable String id) {
        return regulation.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(document -> document.name().vi())
                .orElse("khó khăn khác");
    }

    private static String joined(List<String> parts) {
        String shown = parts.stream().limit(LISTED).collect(Collectors.joining("; "));
        return parts.size() > LISTED ? shown + "; …" : shown;
    }

    /** For example "3 lớp tập huấn", "12.500.000 đồng". */
    private static String counted(Indicator indicator, long value) {
        Map<String, String> units = ReportSection.BOOK.units();
        return said(units, indicator.money() ? "money" : indicator.name(), number(value));
    }

    private static String said(Map<String, String> words, String key, Object... values) {
        return MessageFormat.format(Objects.requireNonNull(words.get(key), key), values);
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(value);
    }
}
