package vn.ocop.workflow.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Level;

/** The recognition decision, or the notice of a negative result. Number and date are given at issue, not before. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private long dossierId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int stars;

    @Column(length = 4000)
    private String content;

    private String draftedBy;
    private LocalDate draftedOn;
    private @Nullable String signedBy;
    private @Nullable LocalDate signedOn;

    @Column(name = "decision_number")
    private @Nullable String number;

    private @Nullable LocalDate issuedOn;

    protected Decision() {}

    Decision(long dossierId, Level level, int stars, String content, String draftedBy, LocalDate today) {
        this.dossierId = dossierId;
        this.level = level;
        this.stars = stars;
        this.content = content;
        this.draftedBy = draftedBy;
        this.draftedOn = today;
    }

    void sign(String by, LocalDate today) {
        this.signedBy = by;
        this.signedOn = today;
    }

    void issue(String number, LocalDate on) {
        this.number = number;
        this.issuedOn = on;
    }

    public Level level() {
        return level;
    }

    public int stars() {
        return stars;
    }

    public String content() {
        return content;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }
}
