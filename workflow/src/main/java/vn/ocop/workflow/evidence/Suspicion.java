package vn.ocop.workflow.evidence;

/** Why a file waits in quarantine. */
public enum Suspicion {
    /** The scanner found malware in it. */
    MALWARE,
    /** A PDF that runs a script, starts a program or sends data when it is opened. */
    ACTIVE_PDF,
    /** A PDF that carries other files inside. */
    FILES_IN_PDF,
    /** The scanner did not answer; it is asked again. */
    NOT_SCANNED
}
