package vn.ocop.workflow.regulation;

import java.util.List;
import java.util.SortedSet;

/**
 * A knock-out or precondition of Phụ lục II; a person finds it to hold, with a reason.
 *
 * @param sets product sets it is printed for
 * @param criteria keys of the criteria it stands at, empty for the dossier as a whole
 */
public record Gate(
        String id,
        SortedSet<Integer> sets,
        Level level,
        Effect effect,
        List<String> criteria,
        Label condition,
        String article) {

    /** Before scoring or while scoring. */
    public enum Level {
        DOSSIER,
        CRITERION
    }

    /** What follows when the condition holds; for a precondition, when it does not. */
    public enum Effect {
        REJECTED,
        ELIMINATED,
        NOT_ASSESSED,
        STOPPED,
        PRECONDITION
    }
}
