package vn.ocop.workflow.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** What holds a product back: which document, why, who helps, and how it was cleared away. */
@Entity
@Table(name = "blocker")
public class Blocker {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;
    private @Nullable String document;

    @Column(length = Blockers.LENGTH)
    private String why;

    private String helper;
    private String openedBy;
    private long openedById;
    private LocalDate openedOn;

    @Column(length = Blockers.LENGTH)
    private @Nullable String resolution;

    private @Nullable String resolvedBy;
    private @Nullable LocalDate resolvedOn;

    protected Blocker() {}

    Blocker(DossierId dossier, @Nullable String document, String why, String helper, Actor by, LocalDate today) {
        this.dossierId = dossier.value();
        this.document = document;
        this.why = why;
        this.helper = helper;
        this.openedBy = by.name();
        this.openedById = by.id().value();
        this.openedOn = today;
    }

    void resolve(String resolution, Actor by, LocalDate today) {
        this.resolution = resolution;
        this.resolvedBy = by.name();
        this.resolvedOn = today;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    /** Id of the document it is about; null if about none. */
    public @Nullable String document() {
        return document;
    }

    public String why() {
        return why;
    }

    /** Who helps. */
    public String helper() {
        return helper;
    }

    public String openedBy() {
        return openedBy;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** What was done. */
    public @Nullable String resolution() {
        return resolution;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable LocalDate resolvedOn() {
        return resolvedOn;
    }
}
