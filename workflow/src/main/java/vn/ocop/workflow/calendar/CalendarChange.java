package vn.ocop.workflow.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;

/** What somebody changed in the working calendar. */
@Entity
@Table(name = "calendar_change")
public class CalendarChange {

    /** Kinds of change. */
    public enum What {
        ENTERED,
        STRUCK_OUT,
        TAKEN_BACK,
        DECIDED,
        UNDECIDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private What what;

    private String about;
    private @Nullable String beforeText;
    private @Nullable String afterText;
    private String personName;
    private Instant changedAt;

    protected CalendarChange() {}

    CalendarChange(
            What what, String about, @Nullable String before, @Nullable String after, Actor by, Instant changedAt) {
        this.what = what;
        this.about = about;
        this.beforeText = before;
        this.afterText = after;
        this.personName = by.name();
        this.changedAt = changedAt;
    }

    public What what() {
        return what;
    }

    /** The date in its text form, or the year. */
    public String about() {
        return about;
    }

    /** What the calendar said before, with its source; null if nothing. */
    public @Nullable String before() {
        return beforeText;
    }

    public @Nullable String after() {
        return afterText;
    }

    public String personName() {
        return personName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
