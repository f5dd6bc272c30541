package vn.ocop.workflow.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Mẫu 03: the commune's report on four contents of the dossier, in words and without points (Đ7.2b–d). */
@Entity
@Table(name = "commune_assessment")
public class CommuneAssessment {

    /**
     * The four contents and the proposal.
     *
     * @param materials origin of the product, local raw materials
     * @param labour use of local labour
     * @param idea origin of the idea
     * @param identity local identity and knowledge
     */
    @Embeddable
    public record Contents(
            @Column(length = 4000) String materials,
            @Column(length = 4000) String labour,
            @Column(name = "idea_origin", length = 4000) String idea,
            @Column(name = "local_identity", length = 4000) String identity,
            @Column(length = 4000) String proposal) {}

    @Id
    private long dossierId;

    @Embedded
    private Contents contents;

    private String assessedBy;
    private LocalDate assessedOn;
    private @Nullable String signedBy;
    private @Nullable LocalDate signedOn;

    private @Nullable String reportNumber;
    private @Nullable String proposalNumber;

    @Column(length = 4000)
    private @Nullable String consultation;

    protected CommuneAssessment() {}

    CommuneAssessment(long dossierId, Contents contents, String assessedBy, LocalDate today) {
        this.dossierId = dossierId;
        this.contents = contents;
        this.assessedBy = assessedBy;
        this.assessedOn = today;
    }

    void sign(
            String signedBy,
            LocalDate today,
            String reportNumber,
            String proposalNumber,
            @Nullable String consultation) {
        this.signedBy = signedBy;
        this.signedOn = today;
        this.reportNumber = reportNumber;
        this.proposalNumber = proposalNumber;
        this.consultation = consultation;
    }

    public Contents contents() {
        return contents;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    /** Number of the report, given when it is signed. */
    public @Nullable String reportNumber() {
        return reportNumber;
    }

    /** Number of the letter that proposes the product to the province, given when it is signed. */
    public @Nullable String proposalNumber() {
        return proposalNumber;
    }

    /** Minutes of the meeting with the units concerned, if one was held (Đ7.2c). */
    public @Nullable String consultation() {
        return consultation;
    }
}
