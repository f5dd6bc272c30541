package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The samples of the product that were handed in (Đ6.2d).
 *
 * @param pieces how many; 0 for product set 26, whose site is seen instead
 * @param lot production batch they are from
 * @param storage where and how they are kept until the council meets
 */
@Embeddable
public record Samples(
        @Column(name = "samples") int pieces,
        @Column(name = "sample_lot") @Nullable String lot,
        @Column(name = "sample_storage") @Nullable String storage) {

    /** Of a service there are none. */
    public static final Samples NONE = new Samples(0, null, null);
}
