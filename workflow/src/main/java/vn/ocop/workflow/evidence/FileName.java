package vn.ocop.workflow.evidence;

import java.text.Normalizer;

/** The name of an uploaded file as it is kept: no path, nothing invisible, not too long, its ending as it was. */
final class FileName {

    private static final int LENGTH = 200;

    private FileName() {}

    static String clean(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\u2028\u2029]", "")
                .strip()
                .replaceFirst("^\\.+", "");
        int dot = plain.lastIndexOf('.');
        String ending = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
        String stem = plain.substring(0, plain.length() - ending.length());
        String kept = stem.substring(0, Math.min(stem.length(), LENGTH - ending.length()));
        return (kept.isBlank() ? "tep" : kept) + ending;
    }
}
