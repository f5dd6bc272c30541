package vn.ocop.workflow.regulation;

import java.util.Locale;

/** A text of the regulation in both languages; the Vietnamese one counts. */
public record Label(String vi, String en) {

    /** English for English readers, Vietnamese for everyone else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
