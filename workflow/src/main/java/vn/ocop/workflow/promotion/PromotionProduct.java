package vn.ocop.workflow.promotion;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.DossierId;

/** A product taken along to a fair or sold in a shop. */
@Entity
@Table(name = "promotion_product")
public class PromotionProduct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private @Nullable Long turnover;
    private @Nullable String remark;

    protected PromotionProduct() {}

    PromotionProduct(Dossier dossier) {
        this.dossier = dossier;
    }

    void sell(@Nullable Long turnover, @Nullable String remark) {
        this.turnover = turnover;
        this.remark = remark;
    }

    public DossierId dossier() {
        return dossier.id();
    }

    public String product() {
        return dossier.product();
    }

    public String producer() {
        return dossier.producer().name();
    }

    public String commune() {
        return dossier.commune();
    }

    /** In VND; null while nobody has said. */
    public @Nullable Long turnover() {
        return turnover;
    }

    public @Nullable String remark() {
        return remark;
    }
}
