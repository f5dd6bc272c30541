package vn.ocop.workflow.slip;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.DossierId;

/** A slip of the desk. Once issued it never changes; a draft waits for the leader's signature. */
@Entity
@Table(name = "slip")
public class Slip {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;

    @Enumerated(EnumType.STRING)
    private SlipKind kind;

    private @Nullable String number;
    private String template;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    private String sha256;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String issuedBy;
    private @Nullable Instant issuedAt;

    protected Slip() {}

    Slip(DossierId dossier, String template, SlipContent content, Instant now) {
        this.dossierId = dossier.value();
        this.kind = content.kind();
        this.template = template;
        this.draftedBy = content.officer();
        this.draftedAt = now;
        write(content);
    }

    private void write(SlipContent said) {
        content = said.json();
        sha256 = SlipContent.sha256(content);
        number = said.number();
    }

    /** From now on it stays as it is. */
    void issue(SlipContent said, String by, Instant now) {
        if (issuedAt != null) {
            throw new IllegalStateException("slip " + id + " was issued before");
        }
        write(said);
        issuedBy = by;
        issuedAt = now;
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

    public SlipKind kind() {
        return kind;
    }

    /** Null while a draft. */
    public @Nullable String number() {
        return number;
    }

    /** Version of the words. */
    public String template() {
        return template;
    }

    public String sha256() {
        return sha256;
    }

    /** What it says, if it still says what was issued. */
    public SlipContent content() {
        if (!SlipContent.sha256(content).equals(sha256)) {
            throw new IllegalStateException("slip " + id + " was changed after it was issued");
        }
        return SlipContent.of(content);
    }

    public String draftedBy() {
        return draftedBy;
    }

    public @Nullable String issuedBy() {
        return issuedBy;
    }

    /** Null while a draft. */
    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public boolean draft() {
        return issuedAt == null;
    }
}
