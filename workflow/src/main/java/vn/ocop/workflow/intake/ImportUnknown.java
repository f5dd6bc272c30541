package vn.ocop.workflow.intake;

/** There is no such import, or not for this person. */
public class ImportUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportUnknown(long id) {
        super("no import " + id);
    }
}
