package vn.ocop.workflow.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is recorded when support of a type is done.
 *
 * @param least the smallest amount or number that is one; null where there is none
 * @param choices of a CHOICE only
 */
public record ResultField(
        String id, Kind kind, Label name, boolean required, @Nullable Integer least, List<Choice> choices) {

    /** What is asked for. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** A whole number, not negative. */
        WHOLE,
        /** In VND. */
        MONEY,
        DATE,
        URL,
        CHOICE,
        /** Code of a commune. */
        PLACE;

        /** Kept as an amount beside its text. */
        public boolean counts() {
            return this == WHOLE || this == MONEY;
        }
    }

    /** One of the answers that can be chosen. */
    public record Choice(String id, Label name) {}
}
