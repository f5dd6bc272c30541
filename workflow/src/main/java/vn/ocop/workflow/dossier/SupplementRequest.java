package vn.ocop.workflow.dossier;

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

/** What is missing or wrong, in writing, and the answer to it. */
@Entity
@Table(name = "supplement_request")
public class SupplementRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(length = 4000)
    private String reasons;

    private String requestedBy;
    private LocalDate requestedOn;

    @Column(length = 4000)
    private @Nullable String answer;

    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;

    protected SupplementRequest() {}

    SupplementRequest(long dossierId, Level level, String reasons, String requestedBy, LocalDate today) {
        this.dossierId = dossierId;
        this.level = level;
        this.reasons = reasons;
        this.requestedBy = requestedBy;
        this.requestedOn = today;
    }

    void answer(String answer, String by, LocalDate today) {
        this.answer = answer;
        this.answeredBy = by;
        this.answeredOn = today;
    }

    public Level level() {
        return level;
    }

    public String reasons() {
        return reasons;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
