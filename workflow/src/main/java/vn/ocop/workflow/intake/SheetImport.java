package vn.ocop.workflow.intake;

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
import vn.ocop.workflow.kernel.PersonId;

/** A spreadsheet somebody brought, checked row by row, and what became of it. */
@Entity
@Table(name = "sheet_import")
public class SheetImport {

    /** How far it is. */
    public enum State {
        /** Checked; nothing is brought in yet. */
        CHECKED,
        /** Rows are being brought in. */
        RUNNING,
        /** Every row to be brought in was tried. */
        FINISHED,
        /** All or nothing was asked for, and one row failed: nothing was brought in. */
        UNDONE
    }

    /** What happens if a row cannot be brought in. */
    public enum Mode {
        /** The good rows come in, the others are left out. */
        GOOD_ROWS,
        /** All rows come in, or none. */
        ALL_OR_NOTHING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String place;
    private String file;
    private long personId;
    private String personName;
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.CHECKED;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable Instant finishedAt;

    protected SheetImport() {}

    SheetImport(Scope scope, String file, Actor actor, Instant now) {
        this.place = scope.place();
        this.file = file;
        this.personId = actor.id().value();
        this.personName = actor.name();
        this.checkedAt = now;
    }

    /** @param actor in whose name the rows come in */
    void run(Actor actor, Mode how) {
        personId = actor.id().value();
        personName = actor.name();
        mode = how;
        state = State.RUNNING;
    }

    void finish(State end, Instant now) {
        state = end;
        finishedAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public Scope scope() {
        return new Scope(place);
    }

    /** Name of the file as it was brought. */
    public String file() {
        return file;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    public String personName() {
        return personName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public State state() {
        return state;
    }

    public @Nullable Mode mode() {
        return mode;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
