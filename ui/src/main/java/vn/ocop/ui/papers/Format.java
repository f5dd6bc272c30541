package vn.ocop.ui.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import vn.ocop.ui.web.NotThere;

/** What a paper can be had as; the name in small letters ends the address. */
enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What every paper of text can be had as. */
    static final Set<Format> TEXT = Set.of(PDF, DOCX);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this ending if it is one of these; else there is no such paper. */
    static Format of(String ending, Set<Format> offered) {
        return Arrays.stream(values())
                .filter(format -> offered.contains(format) && format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotThere("paper as " + ending));
    }
}
