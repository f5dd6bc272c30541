package vn.ocop.workflow.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Agency;
import vn.ocop.workflow.regulation.Regulations;

/** Setting up councils and advisory groups, and who sits in them today. A seat gives its office, for the term. */
@Component
@Transactional
public class Councils {

    /** People have got seats at a place. */
    record SetUp(String place) {}

    interface Store extends JpaRepository<Council, Long> {
        @Query(
                """
                select c from Council c
                where c.place = :place and c.kind = :kind and c.termFrom <= :day and c.termUntil >= :day
                order by c.id desc""")
        List<Council> inOffice(String place, Seat.Kind kind, LocalDate day);

        List<Council> findByPlaceOrderByIdDesc(String place);
    }

    private static final String ALL_BUT_SECRETARY = "ALL_BUT_SECRETARY";

    private final Store store;
    private final People people;
    private final Regulations regulations;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Councils(
            Store store,
            People people,
            Regulations regulations,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.regulations = regulations;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the decision that sets up a council or advisory group; the one before it goes out of office.
     *
     * @param place code of the province, or of the centre
     */
    public Council setUp(Actor actor, Seat.Kind kind, String place, Founding founding) {
        if (!keeps(actor, place)) {
            throw new NotAllowed("councils are recorded by the OCOP agency of their place");
        }
        LocalDate today = LocalDate.now(clock);
        if (founding.decidedOn().isAfter(today)) {
            throw new Rejected("decidedOn", "council.decidedOn.future");
        }
        Composition.check(kind, founding, agencies(place));
        if (founding.termFrom().isAfter(today) || founding.termUntil().isBefore(today)) {
            throw new Rejected("termFrom", "council.term.notNow"); // its people would hold offices out of their term
        }
        founding.seats().forEach(holder -> {
            if (people.find(holder.person()).isEmpty()) {
                throw new Rejected("seats", "council.person.unknown", holder.personName());
            }
        });
        // the one before may have come to its end long ago, and its people still hold its offices
        of(place).stream().filter(before -> before.kind() == kind).findFirst().ifPresent(before -> {
            before.end(founding.termFrom().minusDays(1));
            before.seats().forEach(holder -> people.relieve(holder.person(), office(holder.seat(), place)));
        });
        founding.seats().forEach(holder -> people.appoint(holder.person(), office(holder.seat(), place)));
        Council council = store.saveAndFlush(new Council(kind, place, founding));
        events.publishEvent(new SetUp(place));
        return council;
    }

    /** Does this person keep the councils of the place? */
    public static boolean keeps(Actor actor, String place) {
        return actor.holds(Role.AGENCY_OFFICER, UnitId.administration(place))
                || actor.holds(Role.ADMINISTRATOR, UnitId.administration(place));
    }

    /** The places whose councils this person keeps. */
    public static List<String> places(Actor actor) {
        return actor.offices().stream()
                .map(Office::unit)
                .filter(unit -> !unit.ofCommune() && keeps(actor, unit.code()))
                .map(UnitId::code)
                .distinct()
                .toList();
    }

    private static Office office(Seat seat, String place) {
        return new Office(seat.role(), UnitId.council(place));
    }

    /** The bodies that may, and those that must, send members at this place. */
    @Transactional(readOnly = true)
    public List<Agency> agencies(String place) {
        return regulations
                .inForceOn(LocalDate.now(clock))
                .agencies(place.equals(UnitId.CENTRE) ? "CENTRE" : "PROVINCE");
    }

    /** Who is in office today. */
    @Transactional(readOnly = true)
    public Optional<Council> current(Seat.Kind kind, String place) {
        return store.inOffice(place, kind, LocalDate.now(clock)).stream().findFirst();
    }

    /** All councils and advisory groups of a place, the latest decision first. */
    @Transactional(readOnly = true)
    public List<Council> of(String place) {
        return store.findByPlaceOrderByIdDesc(place);
    }

    @Transactional(readOnly = true)
    public Council get(long id) {
        return store.findById(id).orElseThrow();
    }

    /** Those who fill sheets of their own, by the place's setting; the secretary never does. */
    public List<SeatHolder> scoring(Council council) {
        boolean chairToo =
                settings.text(council.place(), Setting.COUNCIL_SCORING).equals(ALL_BUT_SECRETARY);
        return council.seats().stream()
                .filter(holder -> holder.seat().scores())
                .filter(holder -> chairToo || holder.seat() == Seat.MEMBER)
                .toList();
    }
}
