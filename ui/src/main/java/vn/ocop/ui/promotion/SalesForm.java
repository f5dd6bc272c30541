package vn.ocop.ui.promotion;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.PromotionProduct;
import vn.ocop.workflow.promotion.Promotions;

/**
 * What was sold of each product, by number of its dossier.
 *
 * @param turnover in VND, as typed
 */
record SalesForm(@Nullable Map<String, String> turnover, @Nullable Map<String, String> remark) {

    private static final int LONGEST_REMARK = 1000;

    static SalesForm of(Promotion promotion) {
        Map<String, String> turnover = new HashMap<>();
        Map<String, String> remark = new HashMap<>();
        for (PromotionProduct product : promotion.products()) {
            Long sold = product.turnover();
            turnover.put(product.dossier().toString(), sold == null ? "" : sold.toString());
            remark.put(product.dossier().toString(), Forms.orEmpty(product.remark()));
        }
        return new SalesForm(turnover, remark);
    }

    /** What is read from it for the products that are there; what cannot be read is said at its field. */
    Map<DossierId, Promotions.Sale> read(Promotion promotion, BindingResult errors) {
        Map<DossierId, Promotions.Sale> sales = new HashMap<>();
        for (PromotionProduct product : promotion.products()) {
            String key = product.dossier().toString();
            String sold = typed(turnover, key);
            String said = typed(remark, key);
            if (!sold.matches(Forms.MONEY)) {
                errors.rejectValue("turnover[" + key + "]", "promotion.turnover.wrong");
            } else if (said.length() > LONGEST_REMARK) {
                errors.rejectValue("remark[" + key + "]", "promotion.remark.long");
            } else {
                sales.put(product.dossier(), new Promotions.Sale(Forms.money(sold), Forms.blankToNull(said)));
            }
        }
        return sales;
    }

    /** What stands in a field of a product. */
    public String typed(@Nullable Map<String, String> fields, String key) {
        return fields == null ? "" : Forms.orEmpty(fields.get(key));
    }
}
