package vn.ocop.workflow.unionplan;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;

/** The plans of Union units: recorded and changed by their officers, read by the unit, those below and those above. */
@Component
@Transactional
public class Plans {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Plans to choose the higher one from. */
    private static final int CHOICE = 200;

    interface Store extends JpaRepository<UnionPlan, Long>, JpaSpecificationExecutor<UnionPlan> {
        /** All plans of a unit, one after the other, so that nobody changes two of them against each other. */
        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select p from UnionPlan p where p.place = :place order by p.id")
        List<UnionPlan> lockAll(String place);

        List<UnionPlan> findByPlaceAndNumberAndIssuedOn(String place, String number, LocalDate issuedOn);
    }

    private final Store store;
    private final PlanCheck check;
    private final Clock clock;

    Plans(Store store, PlanCheck check, Clock clock) {
        this.store = store;
        this.check = check;
        this.clock = clock;
    }

    /** An officer records a plan of their unit. */
    public UnionPlan record(Actor actor, String place, PlanContent content) {
        requireOfficer(actor, place);
        String province = province(place);
        requireHigher(place, province, null, content.parent());
        check.check(province, content);
        requireNew(place, content, null);
        return save(new UnionPlan(place, province, content, actor.name()));
    }

    /** Its officers change what is recorded of a plan. */
    public void change(Actor actor, long id, PlanContent content) {
        UnionPlan seen = see(actor, id);
        requireOfficer(actor, seen.place());
        UnionPlan plan = store.lockAll(seen.place()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new PlanUnknown(id));
        requireHigher(plan.place(), plan.province(), id, content.parent());
        check.check(plan.province(), content);
        requireNew(plan.place(), content, id);
        plan.change(content);
        save(plan);
    }

    private void requireNew(String place, PlanContent content, @Nullable Long id) {
        boolean taken = store.findByPlaceAndNumberAndIssuedOn(place, content.number(), content.issuedOn()).stream()
                .anyMatch(known -> !Objects.equals(known.id(), id));
        if (taken) {
            throw new Rejected("number", "plan.number.taken");
        }
    }

    /** Two officers may record the same plan at the same moment. */
    private UnionPlan save(UnionPlan plan) {
        try {
            return store.saveAndFlush(plan);
        } catch (DataIntegrityViolationException e) {
            throw new Rejected("number", "plan.number.taken");
        }
    }

    /**
     * A plan carries out one of its own unit or of one above, never itself nor one that carries it out.
     *
     * @param id of the plan, null while it is new
     */
    private void requireHigher(String place, String province, @Nullable Long id, @Nullable Long parent) {
        if (parent == null) {
            return;
        }
        UnionPlan above = store.findById(parent)
                .filter(found -> upwards(place, province).contains(found.place()))
                .orElseThrow(() -> new Rejected("parent", "plan.parent.unknown"));
        Set<Long> met = new HashSet<>();
        for (UnionPlan each = above; each != null && met.add(each.id()); ) {
            if (Objects.equals(each.id(), id)) {
                throw each == above
                        ? new Rejected("parent", "plan.parent.itself")
                        : new Rejected("parent", "plan.parent.below");
            }
            Long next = each.parent();
            each = next == null ? null : store.findById(next).orElse(null);
        }
    }

    /** The unit and those above it. */
    private static Set<String> upwards(String place, String province) {
        return Stream.of(place, province, UnitId.CENTRE).collect(Collectors.toSet());
    }

    /** A plan, if it exists for the person: of the own unit, of those below, of those above. */
    @Transactional(readOnly = true)
    public UnionPlan see(Actor actor, long id) {
        return find(actor, id).orElseThrow(() -> new PlanUnknown(id));
    }

    /** The same where it may well not exist for the person, such as the plan another one carries out. */
    @Transactional(readOnly = true)
    public Optional<UnionPlan> find(Actor actor, long id) {
        return store.findOne(sight(actor).and((plan, query, cb) -> cb.equal(plan.get("id"), id)));
    }

    /** The plans that exist for the person. */
    Specification<UnionPlan> sight(Actor actor) {
        return PlanSight.of(actor, Places.on(LocalDate.now(clock)));
    }

    /** Everything a plan says, for paper and form. */
    @Transactional(readOnly = true)
    public PlanContent content(Actor actor, long id) {
        return see(actor, id).content();
    }

    /**
     * Page of the plans that exist for the person, the latest first.
     *
     * @param year in which they apply, null for any
     * @param search part of number, title or issuer
     */
    @Transactional(readOnly = true)
    public Page<UnionPlan> page(Actor actor, @Nullable Integer year, String search, int page) {
        return store.findAll(
                sight(actor).and(PlanSight.applies(year)).and(PlanSight.worded(search)),
                PageRequest.of(PageNumber.within(page), PAGE, Sort.by(Sort.Direction.DESC, "issuedOn", "id")));
    }

    /** The plans a plan of the unit may carry out, the latest first. */
    @Transactional(readOnly = true)
    public List<UnionPlan> higher(String place) {
        Set<String> places = upwards(place, province(place));
        return store.findAll(
                        (plan, query, cb) -> plan.get("place").in(places),
                        PageRequest.of(0, CHOICE, Sort.by(Sort.Direction.DESC, "issuedOn", "id")))
                .getContent();
    }

    /** Does this person keep the plans of the place? */
    public static boolean keeps(Actor actor, String place) {
        return actor.holds(Role.UNION_OFFICER, UnitId.union(place));
    }

    private static void requireOfficer(Actor actor, String place) {
        if (!keeps(actor, place)) {
            throw new NotAllowed("plans are recorded by the officers of their unit");
        }
    }

    private String province(String place) {
        return Places.on(LocalDate.now(clock)).find(place).map(Place::province).orElse(place);
    }
}
