package vn.ocop.workflow.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.DossierId;

/** One paper of a dossier: one of its supply contracts, one test report. Its files are {@link EvidenceFile}s. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;
    private String document;

    @Embedded
    private @Nullable Particulars particulars;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evidence_criterion", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "criterion")
    private Set<String> criteria = new HashSet<>();

    protected Evidence() {}

    Evidence(DossierId dossier, String document, Particulars particulars, Set<String> criteria) {
        this.dossierId = dossier.value();
        this.document = document;
        describe(particulars, criteria);
    }

    final void describe(Particulars particulars, Set<String> criteria) {
        this.particulars = particulars;
        this.criteria.retainAll(criteria);
        this.criteria.addAll(criteria);
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

    /** Id of the regulation's document, for example {@code D04}, or one of {@link Evidences#BESIDE_THE_LAW}. */
    public String document() {
        return document;
    }

    public Particulars particulars() {
        return Objects.requireNonNullElse(particulars, Particulars.NONE);
    }

    /** Keys of the criteria it is evidence for, in alphabetical order. */
    public Set<String> criteria() {
        return new TreeSet<>(criteria);
    }

    /** Valid on this day, as far as the paper says until when it is. */
    public boolean validOn(LocalDate day) {
        LocalDate expires = particulars().expiresOn();
        return expires == null || !expires.isBefore(day);
    }
}
