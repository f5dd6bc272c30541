package vn.ocop.workflow.kernel;

/** The person's role does not allow this. */
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}
