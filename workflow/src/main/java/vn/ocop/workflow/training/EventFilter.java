package vn.ocop.workflow.training;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.UnionScope;

/**
 * Which classes and events a list shows; null is any.
 *
 * @param from first day of the period in which they take place
 * @param commune code of the commune whose Union does it or where it takes place
 * @param search words of title, venue or partner
 */
public record EventFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        TrainingEvent.@Nullable Kind kind,
        TrainingEvent.@Nullable State state,
        @Nullable String commune,
        String search) {

    Specification<TrainingEvent> within(UnionScope scope) {
        return (event, query, cb) -> {
            List<Predicate> all = new ArrayList<>();
            if (!scope.all()) {
                all.add(cb.or(
                        event.get("province").in(scope.provincesOrNone()),
                        event.get("place").in(scope.communesOrNone())));
            }
            add(event, cb, all);
            return cb.and(all.toArray(Predicate[]::new));
        };
    }

    private void add(Root<TrainingEvent> event, CriteriaBuilder cb, List<Predicate> all) {
        if (from != null) {
            all.add(cb.greaterThanOrEqualTo(event.get("endsOn"), from));
        }
        if (until != null) {
            all.add(cb.lessThanOrEqualTo(event.get("startsOn"), until));
        }
        if (kind != null) {
            all.add(cb.equal(event.get("kind"), kind));
        }
        if (state != null) {
            all.add(cb.equal(event.get("state"), state));
        }
        if (commune != null) {
            all.add(cb.or(cb.equal(event.get("place"), commune), cb.equal(event.get("commune"), commune)));
        }
        String words = Fold.pattern(search);
        if (!words.isEmpty()) {
            all.add(cb.like(event.get("search"), words, '!'));
        }
    }
}
