package vn.ocop.workflow.preparation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;

/** When two names, numbers or addresses say the same although they are not typed the same. */
final class Wording {

    private static final Map<String, String> SHORT = Map.of(
            "tp", "thanh pho",
            "tx", "thi xa",
            "tt", "thi tran",
            "p", "phuong",
            "x", "xa",
            "t", "tinh",
            "h", "huyen",
            "q", "quan",
            "d", "duong");

    private Wording() {}

    /** Names differ by letters and accents, not by case, blanks and punctuation. */
    static boolean sameName(@Nullable String one, @Nullable String other) {
        return name(one).equals(name(other));
    }

    /** Numbers of papers differ by letters and digits only. */
    static boolean sameNumber(@Nullable String one, @Nullable String other) {
        return name(one).replace(" ", "").equals(name(other).replace(" ", ""));
    }

    /** Addresses are the same with and without accents, and with the usual abbreviations of places. */
    static boolean sameAddress(String one, String other) {
        return address(one).equals(address(other));
    }

    private static String name(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    private static String address(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : Fold.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.append(SHORT.getOrDefault(word, word)).append(' ');
            }
        }
        return words.toString();
    }
}
