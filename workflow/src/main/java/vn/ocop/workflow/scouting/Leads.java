package vn.ocop.workflow.scouting;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.figures.ClosedPeriods;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Producers;

/**
 * Scouting: an officer of the commune's or the province's Union notes a product; it becomes an idea, which only the
 * commune's officer registers, or is closed with a reason.
 */
@Component
@Transactional
public class Leads {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Rows of a list taken along. */
    private static final int LIST_AT_MOST = 10_000;

    private static final Sort ORDER = Sort.by(Sort.Order.desc("seen.scoutedOn"), Sort.Order.desc("id"));

    interface Store extends JpaRepository<Lead, Long> {

        @Query(
                """
                select l from Lead l
                where (:all = true or l.province in :provinces or l.seen.commune in :communes)
                  and l.state in :states and (:commune = '' or l.seen.commune = :commune)
                  and (:search = '' or l.search like :search escape '!')""")
        Page<Lead> visible(
                boolean all,
                Collection<String> provinces,
                Collection<String> communes,
                Set<Lead.State> states,
                String commune,
                String search,
                Pageable page);

        @Query(
                """
                select l.state, count(l) from Lead l
                where (:all = true or l.province in :provinces or l.seen.commune in :communes)
                  and (:commune = '' or l.seen.commune = :commune)
                  and (:search = '' or l.search like :search escape '!') group by l.state""")
        List<Object[]> counts(
                boolean all, Collection<String> provinces, Collection<String> communes, String commune, String search);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select l from Lead l where l.id = :id")
        Optional<Lead> lock(long id);
    }

    private final Store store;
    private final Ideas ideas;
    private final Producers producers;
    private final ClosedPeriods periods;
    private final Clock clock;

    Leads(Store store, Ideas ideas, Producers producers, ClosedPeriods periods, Clock clock) {
        this.store = store;
        this.ideas = ideas;
        this.producers = producers;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * What was scouted in the places a person watches, the latest first.
     *
     * @param commune code, or empty for all
     */
    @Transactional(readOnly = true)
    public Page<Lead> page(Actor actor, String search, Lead.@Nullable State state, String commune, int page) {
        return visible(actor, search, state, commune, PageRequest.of(PageNumber.within(page), PAGE, ORDER));
    }

    /** The same without pages, to be taken along. */
    @Transactional(readOnly = true)
    public List<Lead> list(Actor actor, String search, Lead.@Nullable State state, String commune) {
        return visible(actor, search, state, commune, PageRequest.of(0, LIST_AT_MOST, ORDER))
                .getContent();
    }

    /** How many of them are in which state. */
    @Transactional(readOnly = true)
    public Map<Lead.State, Long> counts(Actor actor, String search, String commune) {
        UnionScope scope = UnionScope.watchedBy(actor);
        return store
                .counts(scope.all(), scope.provincesOrNone(), scope.communesOrNone(), commune, Fold.pattern(search))
                .stream()
                .collect(Collectors.toMap(row -> (Lead.State) row[0], row -> (Long) row[1]));
    }

    private Page<Lead> visible(
            Actor actor, String search, Lead.@Nullable State state, String commune, PageRequest page) {
        UnionScope scope = UnionScope.watchedBy(actor);
        return store.visible(
                scope.all(),
                scope.provincesOrNone(),
                scope.communesOrNone(),
                state == null ? EnumSet.allOf(Lead.State.class) : EnumSet.of(state),
                commune,
                Fold.pattern(search),
                page);
    }

    /** A scouted product, if it exists for the person. */
    @Transactional(readOnly = true)
    public Lead see(Actor actor, long id) {
        return store.findById(id)
                .filter(lead -> UnionScope.watchedBy(actor).sees(lead.commune(), lead.province()))
                .orElseThrow(() -> new LeadUnknown(id));
    }

    /** Does the person work on it, and so know whom to talk to? Officers of its commune's Union and of its province's. */
    public boolean works(Actor actor, Lead lead) {
        return works(actor, lead.commune(), lead.province());
    }

    private static boolean works(Actor actor, String commune, String province) {
        return actor.holds(Role.UNION_OFFICER, UnitId.union(commune))
                || actor.holds(Role.UNION_OFFICER, UnitId.union(province));
    }

    /** May the person register its idea? */
    public boolean registers(Actor actor, Lead lead) {
        return lead.state() == Lead.State.OPEN && actor.holds(Role.UNION_OFFICER, UnitId.union(lead.commune()));
    }

    /** May the person leave it to the commune's Union? */
    public boolean hands(Actor actor, Lead lead) {
        return lead.state() == Lead.State.OPEN
                && lead.handedOn() == null
                && actor.holds(Role.UNION_OFFICER, UnitId.union(lead.province()));
    }

    /** May the person note products? Officers of communes and provinces. */
    public boolean scouts(Actor actor) {
        return actor.unitsAs(Role.UNION_OFFICER).anyMatch(unit -> !unit.code().equals(UnitId.CENTRE));
    }

    /** Notes a product that was seen. */
    public Lead scout(Actor officer, Lead.Sighting seen) {
        if (!scouts(officer)) {
            throw new NotAllowed("products are scouted by officers of the Union");
        }
        String province = Places.on(today()).provinceCode(seen.commune());
        if (!works(officer, seen.commune(), province)) {
            throw new Rejected("commune", "lead.commune.elsewhere");
        }
        if (seen.scoutedOn().isAfter(today())) {
            throw new Rejected("scoutedOn", "lead.scoutedOn.future");
        }
        if (seen.consentOn().isAfter(today())) {
            throw new Rejected("consentOn", "registerIdea.consentOn.future");
        }
        periods.requireOpen(seen.commune(), province, seen.scoutedOn(), "scoutedOn");
        return store.save(new Lead(officer, seen, province));
    }

    /** The province's officer leaves it to the commune's, who alone may register its idea. */
    public void handOver(Actor officer, long id) {
        Lead lead = lock(officer, id);
        if (!officer.holds(Role.UNION_OFFICER, UnitId.union(lead.province()))) {
            throw new NotAllowed("only the province hands over");
        }
        if (lead.handedOn() != null) {
            throw new Rejected("", "lead.handed", String.valueOf(lead.handedBy()), lead.handedOn());
        }
        lead.handOver(officer, today());
    }

    /** Nothing comes of it. */
    public void close(Actor officer, long id, @Nullable String reason) {
        Lead lead = lock(officer, id);
        if (reason == null || reason.isBlank()) {
            throw new Rejected("reason", "lead.reason.missing");
        }
        lead.close(reason.strip(), officer, today());
    }

    /** Its idea is registered for a producer whom the commune knows; it is closed by that. */
    public DossierId registerIdea(Actor officer, long id, long producer, Idea idea, Consent.Given consent) {
        Lead lead = lockToRegister(officer, id);
        boolean ofCommune = producers
                .find(producer)
                .map(Producer::commune)
                .filter(lead.commune()::equals)
                .isPresent();
        if (!ofCommune) {
            throw new Rejected("producer", "registerIdea.producer.unknown");
        }
        return end(lead, officer, ideas.registerIdeaFor(officer, producer, idea, consent));
    }

    /** The same for a producer whom the commune does not know yet. */
    public DossierId registerIdea(Actor officer, long id, ProducerDetails details, Idea idea, Consent.Given consent) {
        Lead lead = lockToRegister(officer, id);
        return end(lead, officer, ideas.registerIdeaFor(officer, lead.commune(), details, idea, consent));
    }

    private DossierId end(Lead lead, Actor officer, DossierId dossier) {
        lead.becomeIdea(dossier, officer, today());
        return dossier;
    }

    private Lead lockToRegister(Actor officer, long id) {
        Lead lead = lock(officer, id);
        if (!registers(officer, lead)) {
            throw new NotAllowed("ideas are registered by the officer of the commune's Union");
        }
        return lead;
    }

    /** Takes a lead that is open for the rest of the transaction; whoever comes second is told who was first. */
    private Lead lock(Actor officer, long id) {
        Lead lead = store.lock(id)
                .filter(found -> UnionScope.watchedBy(officer).sees(found.commune(), found.province()))
                .orElseThrow(() -> new LeadUnknown(id));
        if (!works(officer, lead)) {
            throw new NotAllowed("only officers of the Union work on it");
        }
        if (lead.state() != Lead.State.OPEN) {
            throw new Rejected(
                    "",
                    lead.state() == Lead.State.IDEA ? "lead.ended.idea" : "lead.ended.closed",
                    Objects.requireNonNull(lead.closedBy()),
                    Objects.requireNonNull(lead.closedOn()));
        }
        return lead;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
