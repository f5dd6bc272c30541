package vn.ocop.workflow.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it in a hurry: without marks, so that "phung cong" finds "Phụng Công". */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Fold() {}

    /** A pattern for SQL's like with escape '!', or nothing for an empty search. */
    public static String pattern(String search) {
        String folded = fold(search);
        return folded.isEmpty() ? "" : "%" + folded.replaceAll("([!%_])", "!$1") + "%";
    }

    /** Lower case, no tone or vowel marks, đ as d, single spaces; equal for every way of placing the tone mark. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }
}
