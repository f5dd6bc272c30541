package vn.ocop.workflow.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.PersonId;

/** Somebody was faster: the task is done already, is held by someone, or fell away with its dossier. */
public class TaskTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How the task was taken. */
    public enum How {
        DONE,
        HELD,
        FALLEN_AWAY
    }

    private final How how;
    private final String step;
    private final transient BusinessKey subject;
    private final transient @Nullable PersonId by;
    private final @Nullable String byName;
    private final @Nullable Instant at;

    TaskTaken(How how, WorkItem item) {
        super(how + " " + item.step() + " by " + item.holderName());
        this.how = how;
        this.step = item.step();
        this.subject = item.subject();
        this.by = item.holder();
        this.byName = item.holderName();
        this.at = item.doneAt();
    }

    public How how() {
        return how;
    }

    public String step() {
        return step;
    }

    public BusinessKey subject() {
        return subject;
    }

    public @Nullable PersonId by() {
        return by;
    }

    public @Nullable String byName() {
        return byName;
    }

    public @Nullable Instant at() {
        return at;
    }
}
