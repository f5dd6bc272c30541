package vn.ocop.workflow.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is missing or wrong, in writing, item by item, and the answer to it. */
@Entity
@Table(name = "supplement_request")
public class SupplementRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;

    @Enumerated(EnumType.STRING)
    private Level level;

    /** A request is sent at once; a second one of the commune waits for a manager's leave. */
    public enum State {
        SENT,
        HELD,
        REFUSED
    }

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(length = 4000)
    private String reasons;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "request_id", nullable = false)
    @OrderBy("id")
    private List<SupplementItem> items = new ArrayList<>();

    @Column(length = 2000)
    private @Nullable String leaveReason;

    private @Nullable String leaveBy;

    private String requestedBy;
    private LocalDate requestedOn;

    @Column(length = 4000)
    private @Nullable String answer;

    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;

    protected SupplementRequest() {}

    SupplementRequest(
            long dossierId,
            Level level,
            State state,
            String reasons,
            List<SupplementItem> items,
            String requestedBy,
            LocalDate today) {
        this.dossierId = dossierId;
        this.level = level;
        this.state = state;
        this.items.addAll(items);
        this.reasons = reasons;
        this.requestedBy = requestedBy;
        this.requestedOn = today;
    }

    /** A manager lets it go out today, or keeps it back. */
    void decide(State decision, String reason, String by, LocalDate today) {
        state = decision;
        leaveReason = reason;
        leaveBy = by;
        requestedOn = today;
    }

    void answer(String answer, String by, LocalDate today) {
        this.answer = answer;
        this.answeredBy = by;
        this.answeredOn = today;
    }

    public Level level() {
        return level;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public State state() {
        return state;
    }

    /** What is wanted, in the order in which it was asked; empty where all was said in words. */
    public List<SupplementItem> items() {
        return List.copyOf(items);
    }

    /** Last day to answer; null if no item says one. */
    public @Nullable LocalDate until() {
        return items.stream()
                .map(SupplementItem::until)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Why the manager let a second request go out, or kept it back. */
    public @Nullable String leaveReason() {
        return leaveReason;
    }

    public @Nullable String leaveBy() {
        return leaveBy;
    }

    /** What is said beside the items; empty if nothing. */
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
