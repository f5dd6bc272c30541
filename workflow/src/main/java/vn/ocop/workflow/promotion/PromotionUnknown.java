package vn.ocop.workflow.promotion;

/** There is no such fair or shop, or it does not exist for the person who asks. */
public class PromotionUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PromotionUnknown(long id) {
        super("promotion " + id);
    }
}
