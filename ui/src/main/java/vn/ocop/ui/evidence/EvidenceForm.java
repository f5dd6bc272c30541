package vn.ocop.ui.evidence;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.Particulars;

/** What a paper states about itself, and the criteria it is evidence for. */
record EvidenceForm(
        @Size(max = 100) @Nullable String number,
        @Size(max = 300) @Nullable String issuer,
        @Size(max = 300) @Nullable String holder,
        @Size(max = 300) @Nullable String product,
        @Size(max = 500) @Nullable String address,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Size(max = 1000) @Nullable String note,
        @Nullable Set<String> criteria) {

    static EvidenceForm of(Evidence evidence) {
        Particulars known = evidence.particulars();
        return new EvidenceForm(
                known.number(),
                known.issuer(),
                known.holder(),
                known.product(),
                known.address(),
                known.issuedOn(),
                known.expiresOn(),
                known.note(),
                evidence.criteria());
    }

    Particulars particulars() {
        return new Particulars(
                Forms.blankToNull(number),
                Forms.blankToNull(issuer),
                Forms.blankToNull(holder),
                Forms.blankToNull(product),
                Forms.blankToNull(address),
                issuedOn,
                expiresOn,
                Forms.blankToNull(note));
    }

    Set<String> ticked() {
        return Objects.requireNonNullElse(criteria, Set.of());
    }
}
