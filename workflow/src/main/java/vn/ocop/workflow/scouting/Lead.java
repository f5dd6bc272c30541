package vn.ocop.workflow.scouting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;

/** A product somebody of the Youth Union saw in a commune and thinks worth a dossier. */
@Entity
@Table(name = "product_lead")
public class Lead {

    /** As much of the text as is searched. */
    private static final int SEARCHED = 700;

    /** What became of it. */
    public enum State {
        OPEN,
        /** Its idea is registered. */
        IDEA,
        /** Nothing comes of it, for the reason given. */
        CLOSED
    }

    /**
     * What was seen and whom to talk to.
     *
     * @param commune official code of the commune of today
     * @param placeAsNamed how the place was written as it was called before 1 July 2025, null if it was not
     * @param product name or short description of the product
     * @param contact name of the person who makes it; {@code phone} of the same
     * @param consentOn when that person agreed that name and phone are kept; {@code consentWay} how
     */
    @Embeddable
    public record Sighting(
            String commune,
            @Nullable String placeAsNamed,
            String product,
            @Nullable String description,
            @Column(name = "contact_name") String contact,
            @Column(name = "contact_phone") String phone,
            LocalDate consentOn,
            @Enumerated(EnumType.STRING) Consent.Way consentWay,
            LocalDate scoutedOn) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Sighting seen;

    private String province;
    private String scoutedBy;

    @Column(name = "scouted_by_id")
    private long scout;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private @Nullable String handedBy;
    private @Nullable LocalDate handedOn;
    private @Nullable Long dossierId;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;

    @Column(length = 2000)
    private @Nullable String closeReason;

    private String search;

    protected Lead() {}

    Lead(Actor scout, Sighting seen, String province) {
        this.seen = seen;
        this.province = province;
        this.scoutedBy = scout.name();
        this.scout = scout.id().value();
        this.search = Fold.fold(seen.product() + " " + (seen.description() == null ? "" : seen.description()))
                .transform(text -> text.substring(0, Math.min(text.length(), SEARCHED)));
    }

    void handOver(Actor by, LocalDate today) {
        handedBy = by.name();
        handedOn = today;
    }

    void becomeIdea(DossierId dossier, Actor by, LocalDate today) {
        end(State.IDEA, by, today);
        dossierId = dossier.value();
    }

    void close(String reason, Actor by, LocalDate today) {
        end(State.CLOSED, by, today);
        closeReason = reason;
    }

    private void end(State end, Actor by, LocalDate today) {
        if (state != State.OPEN) {
            throw new IllegalStateException("lead " + id + " is " + state);
        }
        state = end;
        closedBy = by.name();
        closedOn = today;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public Sighting seen() {
        return seen;
    }

    public String commune() {
        return seen.commune();
    }

    public String province() {
        return province;
    }

    public String product() {
        return seen.product();
    }

    public String scoutedBy() {
        return scoutedBy;
    }

    public State state() {
        return state;
    }

    /** When the province's Union left it to the commune's; null if it did not. */
    public @Nullable LocalDate handedOn() {
        return handedOn;
    }

    public @Nullable String handedBy() {
        return handedBy;
    }

    /** The dossier that began with it. */
    public @Nullable DossierId dossier() {
        return dossierId == null ? null : new DossierId(dossierId);
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    public @Nullable String closeReason() {
        return closeReason;
    }
}
