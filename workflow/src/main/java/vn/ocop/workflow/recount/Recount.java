package vn.ocop.workflow.recount;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.BusinessKey;

/** One counting of all open due dates, of everywhere or of one place; knows how far it has come. */
@Entity
@Table(name = "recount")
public class Recount {

    /** What was changed, so that due dates had to be counted again. */
    public enum Reason {
        CALENDAR,
        SETTING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private @Nullable String place;
    private String orderedBy;
    private Instant orderedAt;
    private String lastSubject = "";
    private int examined;
    private int changed;
    private int failed;
    private @Nullable Instant finishedAt;

    protected Recount() {}

    Recount(Reason reason, @Nullable String place, String orderedBy, Instant now) {
        this.reason = reason;
        this.place = place;
        this.orderedBy = orderedBy;
        this.orderedAt = now;
    }

    /** Changed once more before anything was counted. */
    void postpone(Instant now) {
        orderedAt = now;
    }

    void passed(BusinessKey subject, boolean moved) {
        lastSubject = subject.toString();
        examined++;
        changed += moved ? 1 : 0;
    }

    void skipped(BusinessKey subject) {
        lastSubject = subject.toString();
        examined++;
        failed++;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public Reason reason() {
        return reason;
    }

    /** Code of the province it is confined to, or of the centre; null for everywhere. */
    public @Nullable String place() {
        return place;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    String lastSubject() {
        return lastSubject;
    }

    /** Dossiers and sessions looked at so far. */
    public int examined() {
        return examined;
    }

    /** Those of them with a due date that moved. */
    public int changed() {
        return changed;
    }

    /** Those that could not be counted; the log says why. */
    public int failed() {
        return failed;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
