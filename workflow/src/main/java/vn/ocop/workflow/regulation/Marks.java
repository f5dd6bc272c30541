package vn.ocop.workflow.regulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One assessor's filled sheet, be it the producer's self-score or a council member's.
 *
 * @param byCriterion by key of the criterion; a criterion that is not there is unticked
 */
public record Marks(Map<String, Mark> byCriterion) {
    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        byCriterion = Map.copyOf(byCriterion);
    }

    /** The same sheet with this criterion marked anew. */
    public Marks with(String criterion, Mark mark) {
        Map<String, Mark> changed = new HashMap<>(byCriterion);
        changed.put(criterion, mark);
        return new Marks(changed);
    }

    /** Id of the option ticked for the criterion. */
    public Optional<String> option(String criterion) {
        return Optional.ofNullable(byCriterion.get(criterion)).flatMap(mark -> Optional.ofNullable(mark.option()));
    }
}
