package vn.ocop.workflow.unionreport;

/** There is no such report, or it does not exist for the person who asks. */
public class ReportUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReportUnknown(Object id) {
        super("report " + id);
    }
}
