package vn.ocop.workflow.evidence;

/** Why a file is refused, to be told to its uploader as {@code upload.<reason>}. */
final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    enum Reason {
        /** None of the types that are taken. */
        TYPE,
        /** The name says another type than the content. */
        MISTYPED,
        /** Cut off or damaged. */
        BROKEN,
        /** Asks for a password. */
        LOCKED,
        /** Unpacks to far more than it seems to hold. */
        BOMB,
        /** A document with macros. */
        MACRO,
        /** Hides a file of another type. */
        DOUBLE
    }

    private final Reason reason;

    BadFile(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
