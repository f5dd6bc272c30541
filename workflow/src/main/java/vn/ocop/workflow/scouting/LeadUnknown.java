package vn.ocop.workflow.scouting;

/** There is no such scouted product, or it does not exist for the person who asks. */
public class LeadUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeadUnknown(long id) {
        super("lead " + id);
    }
}
