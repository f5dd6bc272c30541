package vn.ocop.workflow.training;

/** There is no such class or event, or none for this person. */
public class TrainingUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrainingUnknown(long id) {
        super("no class or event " + id);
    }
}
