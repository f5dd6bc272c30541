package vn.ocop.workflow.session;

/** There is no such session, or it does not exist for the person who asks. */
public class SessionUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SessionUnknown(Object id) {
        super("session " + id);
    }
}
