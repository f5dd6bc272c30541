package vn.ocop.workflow.slip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;

/** Form 07: the register of what a commune, or the communes of a province, received. */
@Component
@Transactional(readOnly = true)
public class Register {

    /** How far the commune has come with a dossier. */
    public enum State {
        OPEN,
        LATE,
        RETURNED
    }

    private final Dossiers dossiers;

    Register(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** May the person read a register? */
    public static boolean isFor(Actor actor) {
        return actor.offices().stream()
                .anyMatch(office ->
                        office.role().body() == Role.Body.ADMINISTRATION && office.role() != Role.ADMINISTRATOR);
    }

    /** What was received from one day to another, in the order of receipt. */
    public List<Dossier> of(Actor actor, LocalDate from, LocalDate until, @Nullable State state) {
        if (!isFor(actor)) {
            throw new NotAllowed("registers are read by the administration");
        }
        return dossiers.received(actor, from, until).stream()
                .filter(dossier -> state == null || state(dossier) == state)
                .toList();
    }

    public State state(Dossier dossier) {
        if (returnedOn(dossier) != null) {
            return State.RETURNED;
        }
        LocalDate due = dossier.dueOn();
        return due != null && dossier.pausedOn() == null && dossiers.today().isAfter(due) ? State.LATE : State.OPEN;
    }

    /** The day the commune was done with it: proposed, or closed. */
    public static @Nullable LocalDate returnedOn(Dossier dossier) {
        LocalDate proposed = dossier.proposedOn();
        return proposed == null ? dossier.closedOn() : proposed;
    }
}
