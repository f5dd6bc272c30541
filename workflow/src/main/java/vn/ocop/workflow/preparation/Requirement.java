package vn.ocop.workflow.preparation;

import vn.ocop.workflow.regulation.Document;

/**
 * A paper that a dossier of this product set, kind of registration and kind of producer needs.
 *
 * @param knockOut without it the evaluation ends (Phụ lục II)
 * @param condition without it the dossier cannot be handed in (Đ2.3, Đ6.1)
 * @param stars the least class for which the scoring sheet asks for it; 0 if for none
 */
public record Requirement(Document document, Need need, boolean knockOut, boolean condition, int stars) {

    /** How badly it is needed. */
    public enum Need {
        REQUIRED,
        CONDITIONAL,
        SUPPORTS_SCORE,
        OPTIONAL
    }

    /** Is it a paper that the producer hands over as files? */
    public boolean isFile() {
        return document.carrier() == Document.Carrier.FILE;
    }
}
