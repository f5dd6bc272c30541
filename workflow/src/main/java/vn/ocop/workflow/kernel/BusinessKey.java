package vn.ocop.workflow.kernel;

/**
 * What a process is about: a dossier, a session of a council, or a report of the Youth Union. Its text is the process's
 * business key.
 */
public sealed interface BusinessKey permits DossierId, SessionId, ReportId {

    /** Reads the business key of a process. */
    static BusinessKey of(String text) {
        if (text.startsWith(SessionId.PREFIX)) {
            return SessionId.of(text);
        }
        return text.startsWith(ReportId.PREFIX) ? ReportId.of(text) : DossierId.of(text);
    }
}
