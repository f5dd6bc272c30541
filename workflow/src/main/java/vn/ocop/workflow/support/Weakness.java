package vn.ocop.workflow.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a product is weak in, as the Union found.
 *
 * @param code key of the criterion, or id of the document that is missing
 */
@Embeddable
public record Weakness(@Enumerated(EnumType.STRING) Kind kind, @Column(name = "code") String code) {

    /** Of what kind. */
    public enum Kind {
        CRITERION,
        DOCUMENT
    }
}
