package vn.ocop.workflow.slip;

import java.util.Set;
import java.util.TreeSet;

/** The forms a place hands out for a dossier. */
public enum SlipKind {
    /** The commune's receipt block of Mẫu 01. */
    REGISTRATION("samples"),
    /** Form 01: receipt with the day the result is due. */
    RECEIPT("samples", "table.papers"),
    /** Form 02: request for a supplement. */
    SUPPLEMENT("reason", "table.items"),
    /** Form 03: refusal of what is outside the programme. */
    REFUSAL("reason", "closedOn"),
    /** Form 04: apology with the request to extend, signed by the leader. */
    APOLOGY("reason", "newDueOn"),
    /** Form 05: notice that a withdrawn dossier is not dealt with any more. */
    STOPPING("reason", "closedOn"),
    /** Form 06: who handed the dossier to whom, and when. */
    CONTROL("table.handovers");

    /** Blanks every form may have. */
    private static final Set<String> COMMON = Set.of(
            "agency",
            "desk",
            "address",
            "hotline",
            "procedure",
            "product",
            "productSet",
            "producer",
            "producer.address",
            "producer.phone",
            "producer.email",
            "representative",
            "code",
            "slip",
            "receivedOn",
            "dueOn",
            "days",
            "officer");

    private final Set<String> blanks;

    SlipKind(String... own) {
        blanks = Set.of(own);
    }

    /** Names of the blanks its words may have, in the order of the alphabet. */
    public Set<String> blanks() {
        Set<String> all = new TreeSet<>(COMMON);
        all.addAll(blanks);
        return all;
    }

    /** Is it handed out only where the place runs its dossiers through a one-stop desk? */
    public boolean ofOneStop() {
        return this != REGISTRATION;
    }

    /** Is it an affair of the offices, which the producer does not read? */
    public boolean internal() {
        return this == CONTROL;
    }
}
