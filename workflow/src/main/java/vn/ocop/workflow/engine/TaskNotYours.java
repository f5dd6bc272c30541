package vn.ocop.workflow.engine;

/** The task belongs to another role of the same unit. */
public class TaskNotYours extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaskNotYours(String task) {
        super("task of another role " + task);
    }
}
