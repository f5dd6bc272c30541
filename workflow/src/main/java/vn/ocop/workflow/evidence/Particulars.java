package vn.ocop.workflow.evidence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a paper states about itself, as far as it does; compared with the forms when the dossier is handed in.
 *
 * @param number number or symbol of the paper
 * @param issuer who issued it
 * @param holder whom it is made out to
 * @param product the product it names
 * @param address the place of production it names
 * @param expiresOn last day it is valid
 */
@Embeddable
public record Particulars(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String holder,
        @Nullable String product,
        @Nullable String address,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String note) {

    /** A paper about which nothing was written down. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null, null, null, null);
}
