package vn.ocop.workflow.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a file of evidence. The row stays when the file is replaced or removed. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {

    /** What has become of it. */
    public enum State {
        CURRENT,
        SUPERSEDED,
        REMOVED,
        /** Kept, but opened by nobody until the administrator releases or deletes it. */
        QUARANTINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long evidenceId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "bytes")
    private long size;

    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Suspicion suspicion;

    private @Nullable String suspected;
    private @Nullable Long replaces;

    protected EvidenceFile() {}

    EvidenceFile(long evidence, Upload upload, String uploadedBy, Instant now, @Nullable Long replaces) {
        this.evidenceId = evidence;
        this.name = upload.name();
        this.type = upload.type();
        this.size = upload.size();
        this.sha256 = upload.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.suspicion = upload.suspicion();
        this.suspected = upload.suspected();
        this.state = suspicion == null ? State.CURRENT : State.QUARANTINED;
        this.replaces = replaces;
    }

    /** The same file in another dossier. */
    EvidenceFile(long evidence, EvidenceFile original) {
        this.evidenceId = evidence;
        this.name = original.name;
        this.type = original.type;
        this.size = original.size;
        this.sha256 = original.sha256;
        this.uploadedBy = original.uploadedBy;
        this.uploadedAt = original.uploadedAt;
        this.state = State.CURRENT;
    }

    void enter(State state) {
        this.state = state;
    }

    /** What the scanner said when it was asked again. */
    void suspect(Suspicion suspicion, @Nullable String suspected) {
        this.suspicion = suspicion;
        this.suspected = suspected;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public long evidence() {
        return evidenceId;
    }

    /** As the uploader's device named it, without path. */
    public String name() {
        return name;
    }

    /** Found by content. */
    public FileType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public State state() {
        return state;
    }

    public boolean quarantined() {
        return state == State.QUARANTINED;
    }

    /** Why it is or was in quarantine. */
    public @Nullable Suspicion suspicion() {
        return suspicion;
    }

    /** The name the scanner gave to what it found. */
    public @Nullable String suspected() {
        return suspected;
    }

    /** The file this is a newer version of. */
    public @Nullable Long replaces() {
        return replaces;
    }
}
