package vn.ocop.workflow.kernel;

/** What a process is about: a dossier, or a session of a council. Its text is the process's business key. */
public sealed interface BusinessKey permits DossierId, SessionId {

    /** Reads the business key of a process. */
    static BusinessKey of(String text) {
        return text.startsWith(SessionId.PREFIX) ? SessionId.of(text) : DossierId.of(text);
    }
}
