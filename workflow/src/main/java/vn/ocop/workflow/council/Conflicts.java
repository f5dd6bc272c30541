package vn.ocop.workflow.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.council.Conflict.Kind;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Helpers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Places;

/**
 * Who is barred from a product: the system looks for ties before anybody of the council opens the dossier, and each
 * member declares. For whoever is barred neither dossier nor scores nor totals of the product exist.
 */
@Component
@Transactional
public class Conflicts {

    interface Store extends JpaRepository<Conflict, Long> {
        List<Conflict> findByDossierId(long dossierId);

        List<Conflict> findByDossierIdIn(Collection<Long> dossiers);

        List<Conflict> findByDossierIdInAndPersonId(Collection<Long> dossiers, long personId);

        Optional<Conflict> findByDossierIdAndPersonId(long dossierId, long personId);
    }

    /** Whoever did a task before the council's stage helped the producer or judged for the commune. */
    private static final Set<Role> HELPERS =
            Set.of(Role.PRODUCER, Role.UNION_OFFICER, Role.UNION_LEADER, Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);

    private static final Set<String> REGISTERING = Set.of("registerIdea", "registerIdeaFor");

    private final Store store;
    private final Councils councils;
    private final Dossiers dossiers;
    private final People people;
    private final Inbox inbox;
    private final Journal journal;
    private final List<Helpers> others;
    private final Recusals recusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conflicts(
            Store store,
            Councils councils,
            Dossiers dossiers,
            People people,
            Inbox inbox,
            Journal journal,
            List<Helpers> others,
            Recusals recusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.councils = councils;
        this.dossiers = dossiers;
        this.people = people;
        this.inbox = inbox;
        this.journal = journal;
        this.others = others;
        this.recusals = recusals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Bars everybody of council and advisory group, by seat or by office, in whom a tie to a producer is found. Asked when
     * the package arrives, when somebody gets a seat, and when a session is called and opened, for people and their
     * particulars change.
     *
     * @param dossiers locked by the caller
     * @param place code of the province, or of the centre
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void detect(Collection<Dossier> dossiers, String place) {
        List<DossierId> ids = dossiers.stream().map(Dossier::id).toList();
        List<Person> seated = people.seated(UnitId.council(place), seats(place));
        Map<DossierId, Set<PersonId>> helpers = new HashMap<>();
        merge(helpers, inbox.doneBy(ids, HELPERS));
        merge(helpers, journal.whoDid(ids, REGISTERING));
        others.forEach(each -> merge(helpers, each.of(ids)));
        Map<DossierId, Map<PersonId, Conflict>> known =
                store.findByDossierIdIn(ids.stream().map(DossierId::value).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Conflict::dossier, Collectors.toMap(Conflict::person, Function.identity())));
        Places places = Places.on(LocalDate.now(clock));
        for (Dossier dossier : dossiers) {
            String commune = places.address(dossier.commune());
            Set<PersonId> helped = helpers.getOrDefault(dossier.id(), Set.of());
            for (Person person : seated) {
                Conflict before = known.getOrDefault(dossier.id(), Map.of()).get(person.id());
                if (before == null || !before.bars()) {
                    new Ties(person, dossier.producer(), commune)
                            .find()
                            .or(() -> helped.contains(person.id()) ? Optional.of(Kind.HELPED) : Optional.empty())
                            .ifPresent(kind -> bar(dossier.id(), person.id(), person.name(), before, kind, null));
                }
            }
        }
    }

    /** Whoever has just got a seat sees the dossiers that lie at the place; whoever has a tie must not. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Councils.SetUp event) {
        List<Dossier> lying = dossiers.lyingAt(event.place());
        lying.forEach(dossier -> dossiers.lock(dossier.id()));
        detect(lying, event.place());
    }

    private List<PersonId> seats(String place) {
        return Stream.of(Seat.Kind.values())
                .flatMap(kind -> councils.current(kind, place).stream())
                .flatMap(council -> council.seats().stream())
                .map(SeatHolder::person)
                .distinct()
                .toList();
    }

    private static void merge(Map<DossierId, Set<PersonId>> all, Map<DossierId, Set<PersonId>> more) {
        more.forEach((dossier, people) ->
                all.computeIfAbsent(dossier, key -> new HashSet<>()).addAll(people));
    }

    private void bar(
            DossierId dossier,
            PersonId person,
            String name,
            @Nullable Conflict before,
            Kind kind,
            @Nullable String words) {
        say(dossier, person, name, before, kind, words);
        recusals.recuse(dossier, person);
        events.publishEvent(Happened.bySystem(dossier, "recuse", name + ": " + kind));
    }

    private void say(
            DossierId dossier,
            PersonId person,
            String name,
            @Nullable Conflict before,
            Kind kind,
            @Nullable String words) {
        if (before == null) {
            store.save(new Conflict(dossier, person, name, kind, words, clock.instant()));
        } else {
            before.say(kind, words, clock.instant());
        }
    }

    /**
     * A member declares to have a tie to the producer, or none. A tie once found or declared stays.
     *
     * @param conflict in the member's words; null for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare(Actor actor, DossierId dossier, @Nullable String conflict) {
        Conflict before = store.findByDossierIdAndPersonId(
                        dossier.value(), actor.id().value())
                .orElse(null);
        if (before != null && before.bars()) {
            throw new Rejected("", "conflict.already");
        }
        if (conflict == null) {
            say(dossier, actor.id(), actor.name(), before, Kind.NONE, null);
        } else {
            bar(dossier, actor.id(), actor.name(), before, Kind.DECLARED, conflict);
        }
    }

    /** Has the person said whether there is a tie? */
    @Transactional(readOnly = true)
    public boolean declared(PersonId person, DossierId dossier) {
        return store.findByDossierIdAndPersonId(dossier.value(), person.value()).isPresent();
    }

    /** What is known of a person and these dossiers. */
    @Transactional(readOnly = true)
    public Map<DossierId, Conflict> of(PersonId person, Collection<DossierId> dossiers) {
        return store
                .findByDossierIdInAndPersonId(
                        dossiers.stream().map(DossierId::value).toList(), person.value())
                .stream()
                .collect(Collectors.toMap(Conflict::dossier, Function.identity()));
    }

    /** Those who are barred from a dossier. */
    @Transactional(readOnly = true)
    public List<Conflict> barred(DossierId dossier) {
        return barred(List.of(dossier)).getOrDefault(dossier, List.of());
    }

    /** The same for several dossiers; one from which nobody is barred is not there. */
    @Transactional(readOnly = true)
    public Map<DossierId, List<Conflict>> barred(Collection<DossierId> dossiers) {
        return store.findByDossierIdIn(dossiers.stream().map(DossierId::value).toList()).stream()
                .filter(Conflict::bars)
                .collect(Collectors.groupingBy(Conflict::dossier));
    }
}
