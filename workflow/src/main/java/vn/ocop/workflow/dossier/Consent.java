package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The producer's consent that the commune's Youth Union acts for them: in force until it is revoked, kept ever after.
 * Revoking and giving again makes a second one.
 */
@Entity
@Table(name = "consent")
public class Consent {

    /**
     * What the producer agreed to.
     *
     * @param by name of the producer's representative
     * @param scope what the Union may do for them
     */
    public record Given(
            @Column(name = "given_by") String by,
            @Column(name = "given_on") LocalDate on,
            @Column(name = "scope") String scope) {}

    /** How a consent was given: a paper with the producer's signature, or the producer's own account. */
    public enum Way {
        PAPER,
        ACCOUNT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;

    @Embedded
    private Given given;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable String revokeReason;

    protected Consent() {}

    Consent(long dossierId, Given given, Way way, String recordedBy, Instant now) {
        this.dossierId = dossierId;
        this.given = given;
        this.way = way;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    void revoke(String by, @Nullable String reason, Instant now) {
        revokedBy = by;
        revokeReason = reason;
        revokedAt = now;
    }

    public Given given() {
        return given;
    }

    public Way way() {
        return way;
    }

    /** Who entered it: the producer, or an official who has the paper. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null while it is in force. */
    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public @Nullable String revokedBy() {
        return revokedBy;
    }

    public @Nullable String revokeReason() {
        return revokeReason;
    }
}
