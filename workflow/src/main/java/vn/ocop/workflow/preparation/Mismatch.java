package vn.ocop.workflow.preparation;

import org.jspecify.annotations.Nullable;

/**
 * Two places of a dossier that do not agree, or a paper that will not do. Told at handing in, not forbidden: two products
 * of one province once fell out of a council because names differed.
 *
 * @param document id of the document it is about; null for the forms themselves
 * @param evidence id of the paper, null if it is about none or a missing one
 * @param found what stands there
 * @param expected what stands in the forms, or what it is measured by
 */
public record Mismatch(Kind kind, @Nullable String document, @Nullable Long evidence, String found, String expected) {

    /** What does not agree. */
    public enum Kind {
        PRODUCT_NAME,
        HOLDER,
        ADDRESS,
        REGISTRATION_NUMBER,
        REGISTRATION_DATE,
        ISSUED_BEFORE_FOUNDING,
        ISSUED_IN_FUTURE,
        EXPIRED,
        /** In force today, but no longer on the day by which the council will have met. */
        EXPIRES_BEFORE_COUNCIL,
        NO_EXPIRY_DATE,
        NO_FILE,
        SAME_NUMBER,
        SAME_FILE,
        BOX_WITHOUT_PAPER,
        PAPER_WITHOUT_BOX,
        SCORE_WITHOUT_PAPER,
        REPRESENTATIVE,
        SAMPLES,
        PROFIT_ABOVE_TURNOVER
    }
}
