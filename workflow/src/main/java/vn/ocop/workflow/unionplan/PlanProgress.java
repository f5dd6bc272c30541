package vn.ocop.workflow.unionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.unionplan.PlanResults.Child;
import vn.ocop.workflow.unionplan.PlanResults.Count;
import vn.ocop.workflow.unionplan.PlanResults.Done;
import vn.ocop.workflow.unionplan.PlanResults.Result;

/** Targets against results. Counted by period, whatever the number of targets and of plans below. */
@Component
@Transactional(readOnly = true)
public class PlanProgress {

    /** Plans below that are shown with theirs. */
    private static final int CHILDREN = 100;

    private static final List<Indicator> OF_ACTIVITY =
            List.of(Indicator.CLASSES, Indicator.EVENTS, Indicator.AWARENESS, Indicator.SUPPORT);

    /** What one count is of. */
    private record Counted(String place, LocalDate from, LocalDate until) {}

    private final Plans plans;
    private final Plans.Store store;
    private final Facts facts;
    private final Clock clock;

    PlanProgress(Plans plans, Plans.Store store, Facts facts, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A plan with its results and those of the plans that carry it out.
     *
     * @param own code of the place the reader works for, counted where the plan is one of the level above
     */
    public PlanResults of(Actor actor, long id, String own) {
        UnionPlan plan = plans.see(actor, id);
        boolean within = UnionScope.watchedBy(actor).sees(plan.place(), plan.province());
        String counted = within ? plan.place() : own;
        Map<Counted, Figures> known = new HashMap<>();
        PlanContent content = plan.content();
        Figures figures = figures(known, counted, plan);
        return new PlanResults(
                plan,
                content,
                counted,
                results(plan, content.targets(), figures, null),
                content.activities().stream()
                        .map(activity -> new Done(activity, counts(activity, figures)))
                        .toList(),
                PlacesNamed.of(content),
                parent(actor, plan),
                children(actor, plan).stream()
                        .map(child -> child(child, counted, known))
                        .toList());
    }

    private @Nullable UnionPlan parent(Actor actor, UnionPlan plan) {
        Long parent = plan.parent();
        return parent == null ? null : plans.find(actor, parent).orElse(null);
    }

    private List<UnionPlan> children(Actor actor, UnionPlan plan) {
        return store.findAll(
                        plans.sight(actor).and((child, query, cb) -> cb.equal(child.get("parentId"), plan.id())),
                        PageRequest.of(0, CHILDREN, Sort.by("place", "issuedOn", "id")))
                .getContent();
    }

    private Figures figures(Map<Counted, Figures> known, String place, UnionPlan plan) {
        return Objects.requireNonNull(known.computeIfAbsent(
                new Counted(place, plan.from(), plan.until()),
                wanted -> facts.sum(wanted.place(), wanted.from(), wanted.until())));
    }

    /** A commune's is counted with those of its province; whoever reads the plan of a unit above sees the own share. */
    private Child child(UnionPlan child, String counted, Map<Counted, Figures> known) {
        String place = child.place();
        if (UnitId.union(place).ofCommune()) {
            return new Child(
                    child,
                    place,
                    results(
                            child,
                            child.targets(),
                            figures(known, counted, child),
                            place.equals(counted) ? null : place));
        }
        String share = UnitId.union(counted).ofCommune() ? counted : place;
        return new Child(child, share, results(child, child.targets(), figures(known, share, child), null));
    }

    /** @param place code of the place among those counted, null for all of them */
    private List<Result> results(UnionPlan plan, List<PlanTarget> targets, Figures figures, @Nullable String place) {
        LocalDate today = LocalDate.now(clock);
        return targets.stream()
                .map(target -> {
                    LocalDate due = target.dueOn();
                    return Result.of(
                            target,
                            figures.of(target.indicator(), target.type(), place),
                            due == null ? plan.until() : due,
                            today);
                })
                .toList();
    }

    private static List<Count> counts(PlanActivity activity, Figures figures) {
        String type = activity.type();
        return type == null
                ? List.of()
                : OF_ACTIVITY.stream()
                        .map(indicator -> new Count(indicator, figures.of(indicator, type, null)))
                        .filter(count -> count.value() > 0)
                        .toList();
    }
}
