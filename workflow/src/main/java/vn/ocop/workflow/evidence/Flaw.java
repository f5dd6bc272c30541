package vn.ocop.workflow.evidence;

/** Why a file is refused. */
public enum Flaw {
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
