package vn.ocop.workflow.unionplan;

/** There is no such plan, or none for this person. */
public class PlanUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlanUnknown(long id) {
        super("no plan " + id);
    }
}
