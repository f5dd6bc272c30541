package vn.ocop.workflow.intake;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be brought in.
 *
 * @param about what it has to do with: the number of another row, the places that may be meant, a limit; or null
 */
public record Fault(Column column, Kind kind, @Nullable String about) {

    /** What is wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        FORMULA,
        WRONG_TYPE,
        PHONE,
        EMAIL,
        COMMUNE_MISSING,
        COMMUNE_UNKNOWN,
        COMMUNE_SEVERAL,
        COMMUNE_FOREIGN,
        KIND_UNKNOWN,
        GENDER_UNKNOWN,
        SET_UNKNOWN,
        NOT_ELIGIBLE,
        TWICE,
        DIFFERS,
        NUMBER_TAKEN,
        PRODUCER_ACCOUNT,
        PRODUCT_OPEN,
        /** Could not be brought in for a reason that is in the log under this number. */
        BROKEN
    }
}
