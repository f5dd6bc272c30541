package vn.ocop.workflow.slip;

/** There is no such slip for this person. */
public class SlipUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlipUnknown(long id) {
        super("slip " + id);
    }
}
