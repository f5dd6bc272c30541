package vn.ocop.workflow.unionplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.figures.Indicator;

/**
 * A plan with what has come of it so far.
 *
 * @param counted code of the place whose results are counted: the plan's, or the reader's own where the plan is one of the
 *     level above
 * @param parent the plan it carries out, if it is in the system and exists for the reader
 * @param children the plans that carry it out and exist for the reader, with their results
 */
public record PlanResults(
        UnionPlan plan,
        PlanContent content,
        String counted,
        List<Result> targets,
        List<Done> activities,
        PlacesNamed places,
        @Nullable UnionPlan parent,
        List<Child> children) {

    /** How a target stands. */
    public enum Light {
        REACHED,
        OPEN,
        /** Its day has passed and it is not reached. */
        LATE
    }

    /**
     * A target and its result.
     *
     * @param percent of the value to be reached, as a whole number rounded down
     */
    public record Result(PlanTarget target, long value, long percent, Light light) {

        private static final int WHOLE = 100;

        static Result of(PlanTarget target, long value, LocalDate dueOn, LocalDate today) {
            return new Result(
                    target,
                    value,
                    value * WHOLE / target.value(),
                    value >= target.value() ? Light.REACHED : today.isAfter(dueOn) ? Light.LATE : Light.OPEN);
        }
    }

    /** An activity and what was done of its support type. */
    public record Done(PlanActivity activity, List<Count> counts) {}

    /** So many of one kind; never none. */
    public record Count(Indicator indicator, long value) {}

    /** A plan that carries this one out. */
    public record Child(UnionPlan plan, String counted, List<Result> targets) {}
}
