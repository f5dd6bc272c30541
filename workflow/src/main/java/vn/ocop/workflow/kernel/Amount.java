package vn.ocop.workflow.kernel;

import org.jspecify.annotations.Nullable;

/** Whole numbers and amounts in VND as people type them. */
public final class Amount {

    /** With dots, commas or blanks between thousands; or nothing. */
    public static final String TYPED = "\\s*|\\s*(\\d{1,3}([., ]\\d{3}){0,3}|\\d{1,12})\\s*";

    private Amount() {}

    /** What was typed as {@link #TYPED}; null for nothing. */
    public static @Nullable Long of(@Nullable String typed) {
        String digits = typed == null ? "" : typed.replaceAll("\\D", "");
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
