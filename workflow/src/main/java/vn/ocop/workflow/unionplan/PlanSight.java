package vn.ocop.workflow.unionplan;

import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;

/** Which plans exist for whom, and which of them somebody looks for. */
final class PlanSight {

    private static final String PLACE = "place";

    private PlanSight() {}

    /** Those of the person's units and below; for the Union's own people those of the units above, which they carry out. */
    static Specification<UnionPlan> of(Actor actor, Places places) {
        UnionScope scope = UnionScope.watchedBy(actor);
        Set<String> above = above(actor, places);
        return (plan, query, cb) -> {
            if (scope.all()) {
                return cb.conjunction();
            }
            List<Predicate> any = new ArrayList<>();
            any.add(plan.get("province").in(scope.provincesOrNone()));
            any.add(plan.get(PLACE).in(scope.communesOrNone()));
            if (!above.isEmpty()) {
                any.add(plan.get(PLACE).in(above));
            }
            return cb.or(any.toArray(Predicate[]::new));
        };
    }

    private static Set<String> above(Actor actor, Places places) {
        Set<String> above = new HashSet<>();
        actor.offices().stream()
                .filter(office -> office.role() == Role.UNION_OFFICER || office.role() == Role.UNION_LEADER)
                .map(Office::unit)
                .forEach(unit -> {
                    above.add(UnitId.CENTRE);
                    places.find(unit.code()).map(Place::province).ifPresent(above::add);
                });
        return above;
    }

    static Specification<UnionPlan> applies(@Nullable Integer year) {
        return (plan, query, cb) -> year == null
                ? cb.conjunction()
                : cb.and(
                        cb.lessThanOrEqualTo(plan.get("fromOn"), LocalDate.of(year, 12, 31)),
                        cb.greaterThanOrEqualTo(plan.get("untilOn"), LocalDate.of(year, 1, 1)));
    }

    static Specification<UnionPlan> worded(String search) {
        String words = Fold.pattern(search);
        return (plan, query, cb) -> words.isEmpty() ? cb.conjunction() : cb.like(plan.get("search"), words, '!');
    }
}
