package vn.ocop.workflow.dossier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PublicCode;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.regulation.Registration;

/**
 * The dossier of one product on its path from idea to certificate. Bound to the decision in force when it was begun;
 * the processes hold its id and the ways it went, everything else is here.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Idea idea;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "producer_id")
    private Producer producer;

    private String commune;
    private String province;

    @Enumerated(EnumType.STRING)
    private Registration kind = Registration.FIRST_TIME;

    private String regulation;
    private @Nullable Integer productSet;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.IDEA;

    @Enumerated(EnumType.STRING)
    private Level level = Level.COMMUNE;

    @Enumerated(EnumType.STRING)
    private Level reached = Level.COMMUNE;

    private boolean supported;
    private boolean referred;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id")
    private @Nullable Consent consent;

    private boolean consentRevoked;

    @Embedded
    private @Nullable Origin origin;

    private @Nullable String lookupCode;

    private LocalDate registeredOn;
    private @Nullable String productCode;

    @Embedded
    private @Nullable Receipt receipt;

    @Embedded
    private @Nullable Samples samples;

    @Embedded
    @AttributeOverride(name = "slip", column = @Column(name = "province_slip"))
    @AttributeOverride(name = "on", column = @Column(name = "province_received_on"))
    @AttributeOverride(name = "receiver", column = @Column(name = "province_received_by"))
    private @Nullable Receipt provinceReceipt;

    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate pausedOn;

    @ElementCollection
    @CollectionTable(name = "dossier_pause", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "place")
    private List<Pause> pauses = new ArrayList<>();

    private @Nullable LocalDate proposedOn;
    private @Nullable String batch;
    private @Nullable LocalDate batchEndsOn;
    private @Nullable Integer stars;
    private boolean decided;
    private @Nullable LocalDate closedOn;

    @Column(length = 2000)
    private @Nullable String closeReason;

    private String search;

    protected Dossier() {}

    Dossier(
            Idea idea,
            Producer producer,
            String province,
            String regulation,
            boolean supported,
            Origin origin,
            LocalDate today) {
        this.producer = producer;
        this.commune = producer.commune();
        this.province = province;
        this.regulation = regulation;
        this.supported = supported;
        this.origin = origin;
        this.registeredOn = today;
        this.lookupCode = PublicCode.random();
        rework(idea);
    }

    public final void rework(Idea idea) {
        this.idea = idea;
        this.search =
                Fold.fold(idea.product() + " " + producer.name() + " " + (productCode == null ? "" : productCode));
    }

    void classify(int productSet) {
        this.productSet = productSet;
    }

    public void register(Registration kind) {
        this.kind = kind;
    }

    /** The commune has it: its number, and the day by which the commune must have proposed it. */
    public void receive(Receipt receipt, Samples samples, String productCode, LocalDate dueOn) {
        this.receipt = receipt;
        this.samples = samples;
        this.productCode = productCode;
        this.dueOn = dueOn;
        this.stage = Stage.COMMUNE;
        rework(idea);
    }

    /** The agency of the province has the package. */
    public void receiveAtProvince(Receipt receipt) {
        provinceReceipt = receipt;
    }

    public void pause(LocalDate today) {
        this.pausedOn = today;
    }

    public void resume(LocalDate today, LocalDate dueOn) {
        if (pausedOn != null) {
            pauses.add(new Pause(pausedOn, today));
        }
        this.dueOn = dueOn;
        this.pausedOn = null;
    }

    /** The commune's period ends on another day, as its days were counted again. */
    public void moveDueDate(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public void propose(LocalDate on) {
        this.proposedOn = on;
    }

    /** Moves along the path; a closed dossier moves no more. */
    public void enter(Stage next) {
        if (stage.closed()) {
            throw new IllegalStateException("dossier " + id + " is closed: " + stage);
        }
        stage = next;
    }

    /** Goes up to, or back to, a level. */
    public void lieAt(Level level) {
        this.level = level;
        if (level.compareTo(reached) > 0) {
            reached = level;
        }
        enter(level == Level.CENTRE ? Stage.CENTRE : Stage.PROVINCE);
    }

    /** The provincial Union has taken the support over, or gave it back. */
    public void refer(boolean referred) {
        this.referred = referred;
    }

    /** Support is asked for once more: the commune's Union begins, be it the first time. */
    public void askForSupport() {
        this.supported = true;
        this.referred = false;
        this.consentRevoked = false;
    }

    public void join(String batch, LocalDate endsOn) {
        this.batch = batch;
        this.batchEndsOn = endsOn;
    }

    /** @param stars confirmed class, 0 if not rated */
    public void rate(int stars) {
        this.stars = stars;
    }

    /** The decision is signed: nothing can be withdrawn any more. */
    public void decide() {
        decided = true;
    }

    public void explainClosing(String reason) {
        closeReason = reason;
    }

    public void close(Stage end, LocalDate today, @Nullable String reason) {
        enter(end);
        closedOn = today;
        closeReason = reason;
    }

    public DossierId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new DossierId(id);
    }

    public int version() {
        return version;
    }

    public Idea idea() {
        return idea;
    }

    public String product() {
        return idea.product();
    }

    public Producer producer() {
        return producer;
    }

    public String commune() {
        return commune;
    }

    public String province() {
        return province;
    }

    public Registration kind() {
        return kind;
    }

    /** Key of the decision this dossier is bound to. */
    public String regulation() {
        return regulation;
    }

    /** Number of the product set; known once the idea is accepted. */
    public @Nullable Integer productSet() {
        return productSet;
    }

    public int requireProductSet() {
        if (productSet == null) {
            throw new IllegalStateException("dossier " + id + " has no product set yet");
        }
        return productSet;
    }

    public Stage stage() {
        return stage;
    }

    public Level level() {
        return level;
    }

    public Level reached() {
        return reached;
    }

    /** The dossier begins at once, without the stage of the idea. */
    void beginPreparation(int productSet, Registration kind) {
        this.productSet = productSet;
        this.kind = kind;
        this.stage = Stage.PREPARATION;
    }

    void agree(Consent consent) {
        this.consent = consent;
        this.consentRevoked = false;
    }

    void revokeConsent() {
        this.consent = null;
        this.consentRevoked = true;
    }

    void takeOver(LocalDate today) {
        this.origin = origin().takenOver(today);
    }

    /** The Youth Union was asked to support. */
    public boolean supported() {
        return supported;
    }

    public boolean referred() {
        return referred;
    }

    /** The consent in force. */
    public @Nullable Consent consent() {
        return consent;
    }

    /**
     * Does the dossier exist for the commune's Youth Union? It was asked to support, and no consent was revoked since its
     * support ended; or the producer lets it act. {@link Visibility} asks the same of the database.
     */
    public boolean openToUnion() {
        return consent != null || supported && (!consentRevoked || stage.compareTo(Stage.SUPPORT) <= 0);
    }

    /** Was a consent revoked since support was last asked for? */
    public boolean consentRevoked() {
        return consentRevoked;
    }

    public Origin origin() {
        return origin == null ? Origin.IDEA : origin;
    }

    /** Who may do the producer's tasks beside the producer: the Union with consent, the commune for one without account. */
    public Set<Office> assistants() {
        Set<Office> assistants = new LinkedHashSet<>();
        if (consent != null) {
            assistants.add(new Office(Role.UNION_OFFICER, UnitId.union(commune)));
        }
        if (origin().onPaper()) {
            assistants.add(new Office(Role.COMMUNE_OFFICER, UnitId.administration(commune)));
        }
        return assistants;
    }

    /** Does this person act for the producer, being no producer? */
    public boolean assistedBy(Actor actor) {
        return !actor.holds(Role.PRODUCER, producer.unit())
                && assistants().stream().anyMatch(actor.offices()::contains);
    }

    /** What the producer asks with where the dossier stands, without an account; null for dossiers from before. */
    public @Nullable String lookupCode() {
        return lookupCode;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public @Nullable String productCode() {
        return productCode;
    }

    /** The commune's block of Mẫu 01. */
    public @Nullable Receipt receipt() {
        return receipt;
    }

    /** The samples handed in with it; none for services. */
    public @Nullable Samples samples() {
        return samples;
    }

    /** The province's block of Mẫu 01. */
    public @Nullable Receipt provinceReceipt() {
        return provinceReceipt;
    }

    /** Last of the commune's working days (Đ7.2). */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Since when the clock stands still; null while it runs. */
    public @Nullable LocalDate pausedOn() {
        return pausedOn;
    }

    /** When the clock stood still and went on again, in order. */
    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    public @Nullable LocalDate proposedOn() {
        return proposedOn;
    }

    public @Nullable String batch() {
        return batch;
    }

    /** The batch must be finished before this day (Đ5). */
    public @Nullable LocalDate batchEndsOn() {
        return batchEndsOn;
    }

    public @Nullable Integer stars() {
        return stars;
    }

    public boolean decided() {
        return decided;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String closeReason() {
        return closeReason;
    }
}
