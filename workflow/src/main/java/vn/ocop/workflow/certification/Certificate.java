package vn.ocop.workflow.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;

/** Giấy chứng nhận sản phẩm OCOP: what the public may check. Of older rules too: it stays valid to its own end (Đ12). */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private @Nullable Long dossierId;
    private String product;
    private String producer;
    private String address;
    private @Nullable Integer productSet;
    private int stars;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String issuer;

    private String decisionNumber;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private String legalBasis;
    private @Nullable LocalDate publishedOn;
    private @Nullable String commune;
    private @Nullable String province;
    private boolean youthLed;

    @Column(length = 4000)
    private @Nullable String story;

    private String search;

    protected Certificate() {}

    Certificate(
            String code,
            @Nullable DossierId dossier,
            Particulars of,
            Background background,
            String province,
            LocalDate validUntil) {
        this.code = code;
        this.dossierId = dossier == null ? null : dossier.value();
        this.product = of.product();
        this.producer = of.producer();
        this.address = of.address();
        this.productSet = of.productSet();
        this.stars = of.stars();
        this.level = of.level();
        this.issuer = of.issuer();
        this.decisionNumber = of.decisionNumber();
        this.issuedOn = of.issuedOn();
        this.legalBasis = of.legalBasis();
        this.validUntil = validUntil;
        this.commune = background.commune();
        this.province = province;
        this.youthLed = background.youthLed();
        this.story = background.story();
        this.search = Fold.fold(product + " " + producer + " " + address);
    }

    /**
     * What is printed on a certificate.
     *
     * @param issuer who decided: the province's People's Committee or the ministry
     * @param legalBasis the criteria decision it was given under
     */
    public record Particulars(
            String product,
            String producer,
            String address,
            @Nullable Integer productSet,
            int stars,
            Level level,
            String issuer,
            String decisionNumber,
            LocalDate issuedOn,
            String legalBasis) {}

    /**
     * What is told beside a certificate.
     *
     * @param commune official code of the commune it comes from
     * @param youthLed made by a producer led by the young
     * @param story what ties it to the place
     */
    public record Background(String commune, boolean youthLed, @Nullable String story) {}

    void publish(LocalDate today) {
        this.publishedOn = today;
    }

    /** Public code of the check page; tells nothing by itself. */
    public String code() {
        return code;
    }

    public @Nullable DossierId dossier() {
        return dossierId == null ? null : new DossierId(dossierId);
    }

    public String product() {
        return product;
    }

    public String producer() {
        return producer;
    }

    public String address() {
        return address;
    }

    public @Nullable Integer productSet() {
        return productSet;
    }

    public int stars() {
        return stars;
    }

    public Level level() {
        return level;
    }

    public String issuer() {
        return issuer;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** Official code of the commune it comes from; null in old records. */
    public @Nullable String commune() {
        return commune;
    }

    public @Nullable String province() {
        return province;
    }

    /** Was its producer led by the young when it was recognised? */
    public boolean youthLed() {
        return youthLed;
    }

    /** What ties the product to the place. */
    public @Nullable String story() {
        return story;
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(issuedOn) && !date.isAfter(validUntil);
    }
}
