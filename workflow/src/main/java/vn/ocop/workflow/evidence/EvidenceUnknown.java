package vn.ocop.workflow.evidence;

/** There is no such paper or file, or none for this person. */
public class EvidenceUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvidenceUnknown(long id) {
        super("no evidence " + id);
    }
}
