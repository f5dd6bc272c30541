package vn.ocop.workflow.engine;

import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;

/**
 * A task that was open and the actor's to do when asked; completing asks again.
 *
 * @param step id of the user task in the model
 * @param item the element of a multi-instance task (support item, council member), else null
 */
public record OpenTask(String id, String step, BusinessKey subject, Actor actor, @Nullable String item) {

    /** The dossier the task is about; the task of a session or report is none of a dossier's. */
    public DossierId dossier() {
        if (subject instanceof DossierId dossier) {
            return dossier;
        }
        throw new TaskUnknown(id);
    }

    /** The session the task is about. */
    public SessionId session() {
        if (subject instanceof SessionId session) {
            return session;
        }
        throw new TaskUnknown(id);
    }

    /** The report the task is about. */
    public ReportId report() {
        if (subject instanceof ReportId report) {
            return report;
        }
        throw new TaskUnknown(id);
    }
}
