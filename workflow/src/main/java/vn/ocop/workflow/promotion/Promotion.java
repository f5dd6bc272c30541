package vn.ocop.workflow.promotion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;

/** A fair, an online shop or another place to which a Union brings products. */
@Entity
@Table(name = "promotion")
public class Promotion {

    /** What it is; reports count fairs and everything else apart. */
    public enum Kind {
        FAIR,
        ONLINE_SHOP,
        LIVESTREAM,
        SUPERMARKET,
        OUTLET
    }

    /**
     * What, where and when.
     *
     * @param venue null where there is only an address on the web
     * @param url http or https
     * @param budget in VND
     * @param fromOn the day it counts on
     * @param untilOn null as long as a shop goes on
     */
    @Embeddable
    public record Details(
            @Enumerated(EnumType.STRING) Kind kind,
            String name,
            @Nullable String venue,
            @Nullable String url,
            @Nullable String partner,
            @Nullable Long budget,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Column(length = 2000) @Nullable String note) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String place;
    private String province;

    @Embedded
    private Details details;

    private String officer;
    private long officerId;
    private String search;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "promotion_id", nullable = false)
    @OrderBy("id")
    private List<PromotionProduct> products = new ArrayList<>();

    protected Promotion() {}

    Promotion(Actor officer, String place, String province, Details details) {
        this.place = place;
        this.province = province;
        this.officer = officer.name();
        this.officerId = officer.id().value();
        describe(details);
    }

    final void describe(Details details) {
        this.details = details;
        this.search = Fold.fold(details.name() + " " + Objects.requireNonNullElse(details.venue(), ""));
    }

    void takeAlong(Dossier dossier) {
        products.add(new PromotionProduct(dossier));
    }

    void leaveOut(PromotionProduct product) {
        products.remove(product);
    }

    Optional<PromotionProduct> of(DossierId dossier) {
        return products.stream()
                .filter(product -> product.dossier().equals(dossier))
                .findFirst();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    /** Code of the commune or province whose Union does it. */
    public String place() {
        return place;
    }

    public String province() {
        return province;
    }

    public Details details() {
        return details;
    }

    public String name() {
        return details.name();
    }

    /** Who entered it. */
    public String officer() {
        return officer;
    }

    /** In the order in which they were added. */
    public List<PromotionProduct> products() {
        return List.copyOf(products);
    }

    /** In VND. */
    public long turnover() {
        return products.stream()
                .map(PromotionProduct::turnover)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
