package vn.ocop.workflow.engine;

/** There is no such task, or it belongs to a dossier that does not exist for this person. */
public class TaskUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TaskUnknown(String task) {
        super("no task " + task);
    }
}
