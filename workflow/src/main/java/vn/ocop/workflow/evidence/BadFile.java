package vn.ocop.workflow.evidence;

/** A file that is refused. */
final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    BadFile(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
