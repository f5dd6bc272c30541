package vn.ocop.workflow.training;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.figures.ClosedPeriods;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.regulation.Regulations;

/** Classes and events of a Union unit: planned by its officers, held or cancelled, opened for people to sign up. */
@Component
@Transactional
public class Trainings {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Rows of a workbook. */
    private static final int BOOK = 5_000;

    interface Store extends JpaRepository<TrainingEvent, Long>, JpaSpecificationExecutor<TrainingEvent> {
        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select e from TrainingEvent e where e.id = :id")
        Optional<TrainingEvent> lock(long id);

        Optional<TrainingEvent> findByOpenCode(String code);
    }

    private static final Sort LATEST = Sort.by(Sort.Direction.DESC, "startsOn", "id");

    private final Store store;
    private final ParticipantStore participants;
    private final People people;
    private final Regulations regulations;
    private final ClosedPeriods periods;
    private final Clock clock;

    Trainings(
            Store store,
            ParticipantStore participants,
            People people,
            Regulations regulations,
            ClosedPeriods periods,
            Clock clock) {
        this.store = store;
        this.participants = participants;
        this.people = people;
        this.regulations = regulations;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * An officer plans a class or event of their unit.
     *
     * @param officer whoever is responsible
     */
    public TrainingEvent plan(Actor actor, String place, EventDetails details, PersonId officer) {
        requireOfficer(actor, place);
        check(details);
        Place unit = Places.on(today()).find(place).orElse(null);
        String province = unit == null || unit.province() == null ? place : unit.province();
        return store.save(new TrainingEvent(place, province, details, responsible(place, officer)));
    }

    /** What was held stays of its kind, and may be changed until its period is reported. */
    public void change(Actor actor, long id, EventDetails details, PersonId officer) {
        TrainingEvent event = lockOpen(actor, id);
        check(details);
        if (event.state() == TrainingEvent.State.HELD && event.kind() != details.kind()) {
            throw new Rejected("kind", "training.kind.held");
        }
        event.change(details, responsible(event.place(), officer));
    }

    /**
     * It took place; said again it corrects what was said before.
     *
     * @param reach people reached; required for publicity, of no account for anything else
     */
    public void hold(Actor actor, long id, LocalDate heldOn, @Nullable String outcome, @Nullable Long reach) {
        TrainingEvent event = lockOpen(actor, id);
        if (heldOn.isAfter(today())) {
            throw new Rejected("heldOn", "training.heldOn.future");
        }
        periods.requireOpen(event.place(), event.province(), heldOn, "heldOn");
        boolean campaign = event.kind() == TrainingEvent.Kind.CAMPAIGN;
        if (campaign && (reach == null || reach <= 0)) {
            throw new Rejected("reach", "training.reach.missing");
        }
        if (event.kind().taught() && !participants.existsByEventIdAndAttendedTrue(id)) {
            throw new Rejected("heldOn", "training.nobody");
        }
        event.hold(heldOn, outcome, campaign ? reach : null);
    }

    public void cancel(Actor actor, long id, String reason) {
        TrainingEvent event = lockOpen(actor, id);
        if (event.state() == TrainingEvent.State.HELD) {
            throw new Rejected("reason", "training.held");
        }
        if (reason.isBlank()) {
            throw new Rejected("reason", "training.reason.missing");
        }
        event.cancel(reason.strip());
    }

    /** Opens or closes the address at which anybody signs up. */
    public void openSignUp(Actor actor, long id, boolean open) {
        TrainingEvent event = lockOpen(actor, id);
        if (open
                && (event.state() != TrainingEvent.State.PLANNED
                        || event.endsOn().isBefore(today()))) {
            throw new Rejected("", "training.signUp.over");
        }
        event.openSignUp(open);
    }

    /** A class or event, if it exists for the person. */
    @Transactional(readOnly = true)
    public TrainingEvent see(Actor actor, long id) {
        UnionScope scope = UnionScope.watchedBy(actor);
        return store.findById(id)
                .filter(event -> scope.sees(event.place(), event.province()))
                .orElseThrow(() -> new TrainingUnknown(id));
    }

    /** Does this person keep what the unit plans and holds? */
    public static boolean keeps(Actor actor, String place) {
        return actor.holds(Role.UNION_OFFICER, UnitId.union(place));
    }

    /** The people of the unit who may be responsible. */
    @Transactional(readOnly = true)
    public List<Person> officers(String place) {
        return people.holding(Role.UNION_OFFICER, UnitId.union(place));
    }

    /** Page of those that are seen and wanted, the latest first. */
    @Transactional(readOnly = true)
    public Page<TrainingEvent> page(UnionScope scope, EventFilter wanted, int page) {
        return store.findAll(wanted.within(scope), PageRequest.of(PageNumber.within(page), PAGE, LATEST));
    }

    /** The same for a workbook. */
    @Transactional(readOnly = true)
    public List<TrainingEvent> all(UnionScope scope, EventFilter wanted) {
        return store.findAll(wanted.within(scope), PageRequest.of(0, BOOK, LATEST))
                .getContent();
    }

    /** For the sign-up page: the class or event of this address. */
    @Transactional(readOnly = true)
    public Optional<TrainingEvent> coded(String code) {
        return store.findByOpenCode(code);
    }

    /** Takes it for the rest of the transaction; for use cases that need no officer. */
    @Transactional(propagation = Propagation.MANDATORY)
    TrainingEvent lock(long id) {
        return store.lock(id).orElseThrow(() -> new TrainingUnknown(id));
    }

    /** Takes it for a change by an officer of the unit; what was reported or cancelled is not changed any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    TrainingEvent lockOpen(Actor actor, long id) {
        TrainingEvent event = store.lock(id).orElseThrow(() -> new TrainingUnknown(id));
        if (!keeps(actor, event.place())) {
            see(actor, id);
            throw new NotAllowed("classes and events are kept by the officers of their unit");
        }
        if (event.state() == TrainingEvent.State.CANCELLED) {
            throw new Rejected("", "training.cancelled");
        }
        if (event.state() == TrainingEvent.State.HELD) {
            periods.requireOpen(event.place(), event.province(), Objects.requireNonNull(event.heldOn()), "");
        }
        return event;
    }

    private void check(EventDetails details) {
        if (details.endsOn().isBefore(details.startsOn())) {
            throw new Rejected("endsOn", "training.days.backwards");
        }
        boolean known = regulations.inForceOn(today()).supportTypes().stream()
                .anyMatch(type -> type.id().equals(details.type()));
        if (!known) {
            throw new Rejected("type", "training.type.unknown");
        }
        String commune = details.commune();
        if (commune != null
                && Places.on(today()).find(commune).filter(Place::isCommune).isEmpty()) {
            throw new Rejected("commune", "place.unknown");
        }
        if (details.capacity() != null && details.capacity() < 1) {
            throw new Rejected("capacity", "training.capacity.none");
        }
    }

    private Person responsible(String place, PersonId officer) {
        return people.find(officer)
                .filter(person -> keeps(person.actor(), place))
                .orElseThrow(() -> new Rejected("officer", "training.officer.foreign"));
    }

    private static void requireOfficer(Actor actor, String place) {
        if (!keeps(actor, place)) {
            throw new NotAllowed("classes and events are kept by the officers of their unit");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
