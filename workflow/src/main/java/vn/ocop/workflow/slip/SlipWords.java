package vn.ocop.workflow.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.slip.SlipContent.Part;

/**
 * The words of a form: plain lines with blanks such as {@code {product}}. A line is a paragraph, one that is a table's blank
 * alone is that table. Nothing in them is ever run or read as markup.
 *
 * @param version what identifies these words, for example {@code tt-03-2025} or {@code 33 2026-12-01}
 * @param symbol in the number of what is issued, for example {@code HDHS}; null where the slip has the dossier's number
 * @param from first day in force
 */
public record SlipWords(
        SlipKind kind, String version, @Nullable String symbol, String title, String words, LocalDate from) {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern TABLE = Pattern.compile("\\s*\\{table\\.(\\w+)}\\s*");
    private static final String OF_TABLE = "table.";
    private static final int AT_MOST = 8000;
    private static final int TITLE_AT_MOST = 300;

    /** What does not fit the form, at the field it was typed in. */
    void check() {
        if (title.isBlank() || title.length() > TITLE_AT_MOST) {
            throw new Rejected("title", "slipWords.title.wrong", TITLE_AT_MOST);
        }
        if (words.isBlank() || words.length() > AT_MOST) {
            throw new Rejected("words", "slipWords.words.wrong", AT_MOST);
        }
        words.lines().forEach(this::check);
    }

    private void check(String line) {
        Matcher blanks = BLANK.matcher(line);
        while (blanks.find()) {
            if (!kind.blanks().contains(blanks.group(1))) {
                throw new Rejected("words", "slipWords.blank.unknown", blanks.group());
            }
            if (blanks.group(1).startsWith(OF_TABLE) && !TABLE.matcher(line).matches()) {
                throw new Rejected("words", "slipWords.table.alone", blanks.group());
            }
        }
        if (BLANK.matcher(line).replaceAll("").matches(".*[{}].*")) {
            throw new Rejected("words", "slipWords.brace.open", line.strip());
        }
    }

    /** The words with everything filled in; a line all of whose blanks stay empty is left out. */
    List<Part> fill(Map<String, String> values, Map<String, List<List<String>>> tables) {
        List<Part> parts = new ArrayList<>();
        for (String line : words.lines().filter(each -> !each.isBlank()).toList()) {
            Matcher table = TABLE.matcher(line);
            if (table.matches()) {
                parts.add(new Part(null, table.group(1), tables.getOrDefault(table.group(1), List.of())));
                continue;
            }
            List<String> found = BLANK.matcher(line)
                    .results()
                    .map(blank -> values.getOrDefault(blank.group(1), ""))
                    .toList();
            if (found.isEmpty() || found.stream().anyMatch(value -> !value.isBlank())) {
                parts.add(new Part(fill(line, values), null, List.of()));
            }
        }
        return parts;
    }

    private static String fill(String line, Map<String, String> values) {
        return BLANK.matcher(line)
                .replaceAll(blank -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), "")))
                .strip();
    }
}
