package vn.ocop.ui.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.ocop.workflow.kernel.Fold;

/**
 * Names of files that every system can write, whatever an uploader called them: no way out of the folder, no characters
 * any file system refuses, no two alike, not even in capitals.
 */
final class FileNames {

    private static final int LENGTH = 70; // letters; with three bytes each still below the 255 bytes systems allow
    private static final int PLAIN_LENGTH = 48;
    private static final String FORBIDDEN = "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]";
    private static final String DEVICES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    private final Set<String> taken = new HashSet<>();

    /** The path of a file in a folder, which no other file has. */
    String unique(String folder, String name) {
        String safe = safe(name);
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
        String ending = dot > 0 ? safe.substring(dot) : "";
        String path = folder + safe;
        for (int n = 2; !taken.add(path.toLowerCase(Locale.ROOT)); n++) {
            path = folder + stem + " (" + n + ")" + ending;
        }
        return path;
    }

    static String safe(String name) {
        String safe = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(FORBIDDEN, "_")
                .replaceAll("^[.\\s]+", "")
                .replaceAll("[.\\s]+$", "");
        if (safe.isEmpty() || safe.matches(DEVICES)) {
            safe = "_" + safe;
        }
        if (safe.codePointCount(0, safe.length()) <= LENGTH) {
            return safe;
        }
        int dot = safe.lastIndexOf('.');
        String ending = dot > 0 && safe.length() - dot <= PLAIN_LENGTH / 4 ? safe.substring(dot) : "";
        return safe.substring(0, safe.offsetByCodePoints(0, LENGTH - ending.length()))
                        .strip()
                + ending;
    }

    /** A title as the name of a folder, in plain letters, for example "d03-giay-dang-ky-kinh-doanh". */
    static String plain(String title) {
        String plain = Fold.fold(title).replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), PLAIN_LENGTH)).replaceAll("^-|-$", "");
    }
}
