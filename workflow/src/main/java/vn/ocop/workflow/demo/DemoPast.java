package vn.ocop.workflow.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Csv;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.session.Sessions;

/**
 * The months before today as the demonstration tells them. What happens happens in the order of time, whatever dossier it
 * happens to, so that numbers, histories and notices read as in a real office.
 */
@Component
@Profile("demo")
class DemoPast {

    /** Something that happens at a moment. */
    private record Event(Instant at, Runnable what) {
        LocalDate day() {
            return at.atZone(OfficeHours.VIETNAM).toLocalDate();
        }
    }

    /** The law of the certificates entered is older than the system; they are entered when it begins to work. */
    private static final String EARLIER = "demo/earlier-results.csv";

    private final TravelClock clock;
    private final Calendars calendars;
    private final Regulations regulations;
    private final Cast cast;
    private final Producers producers;
    private final Ideas ideas;
    private final EarlierResults earlier;
    private final Walk walk;
    private final Inbox inbox;
    private final Meetings meetings;
    private final DemoSessions councils;
    private final Sessions sessions;
    private final Jobs jobs;
    private final EntityManager store;

    private final PriorityQueue<Event> future = new PriorityQueue<>(Comparator.comparing(Event::at));
    private final Map<String, Producer> known = new HashMap<>();
    private final Set<String> peopled = new HashSet<>();

    DemoPast(
            TravelClock clock,
            Calendars calendars,
            Regulations regulations,
            Cast cast,
            Producers producers,
            Ideas ideas,
            EarlierResults earlier,
            Walk walk,
            Inbox inbox,
            Meetings meetings,
            DemoSessions councils,
            Sessions sessions,
            Jobs jobs,
            EntityManager store) {
        this.clock = clock;
        this.calendars = calendars;
        this.regulations = regulations;
        this.cast = cast;
        this.producers = producers;
        this.ideas = ideas;
        this.earlier = earlier;
        this.walk = walk;
        this.inbox = inbox;
        this.meetings = meetings;
        this.councils = councils;
        this.sessions = sessions;
        this.jobs = jobs;
        this.store = store;
    }

    /** From the day the law came into force until now. */
    void live() {
        OfficeHours hours = new OfficeHours(calendars.current(), clock.instant());
        LocalDate first = regulations.all().get(0).effectiveFrom();
        Csv.read(EARLIER).forEach(row -> {
            LocalDate issued = LocalDate.parse(row.get("issued"));
            Instant at = hours.on(issued.isBefore(first) ? first : issued.plusDays(1), future.size());
            future.add(new Event(at, () -> earlier.enter(row, issued)));
        });
        DemoProduct.all().forEach(product -> {
            Instant at = hours.ago(product.begun(), first, future.size());
            future.add(new Event(at, () -> register(product, at, hours)));
        });
        try {
            LocalDate today = first;
            for (Event event = future.poll(); event != null; event = future.poll()) {
                if (event.day().isAfter(today)) {
                    jobs.runDue(event.at, clock::travelTo); // limits end with a day
                    today = event.day();
                }
                clock.travelTo(event.at);
                event.what.run();
                store.flush();
                store.clear(); // hundreds of steps in one transaction: what is done need not be watched
            }
            jobs.runDue(hours.end(), clock::travelTo);
            clock.travelTo(hours.end());
            councils.callNext();
        } finally {
            clock.comeBack();
        }
    }

    /** What is done at the end of the last office day before now. */
    void lately(Runnable what) {
        clock.travelTo(new OfficeHours(calendars.current(), clock.instant()).end());
        try {
            what.run();
        } finally {
            clock.comeBack();
        }
    }

    private void register(DemoProduct product, Instant now, OfficeHours hours) {
        Producer producer = producer(product);
        DossierId dossier =
                switch (product.support()) {
                    case NO -> ideas.registerIdea(cast.actor(producer), producer.id(), product.idea(), false);
                    case ASKED -> ideas.registerIdea(cast.actor(producer), producer.id(), product.idea(), true);
                    case CONSENT ->
                        ideas.registerIdeaFor(
                                cast.actor(Role.UNION_OFFICER, product.commune()),
                                producer.id(),
                                product.idea(),
                                new Consent.Given(
                                        producer.details().representative(), LocalDate.now(clock), Words.CONSENT));
                };
        expectNext(dossier, product, new Trail(), now, hours);
    }

    private void expectNext(DossierId dossier, DemoProduct product, Trail trail, Instant last, OfficeHours hours) {
        if (meetings.waits(dossier)) {
            councils.await(
                    dossier,
                    product,
                    (session, opening) -> future.add(new Event(dayOf(session, hours), opening)),
                    session -> expectNext(dossier, product, trail, dayOf(session, hours), hours));
            return;
        }
        walk.next(dossier, product.story(), trail)
                .ifPresentOrElse(
                        task -> {
                            Instant at = hours.forTask(task, last, task.step().hashCode() + (int) dossier.value());
                            future.add(new Event(at, () -> {
                                walk.act(task, product.story(), trail);
                                expectNext(dossier, product, trail, at, hours);
                            }));
                        },
                        () -> hold(dossier, product));
    }

    private Instant dayOf(SessionId session, OfficeHours hours) {
        return hours.on(sessions.get(session).heldOn(), 0);
    }

    private void hold(DossierId dossier, DemoProduct product) {
        List<WorkItem> open = inbox.openOf(dossier);
        if (product.held() && !open.isEmpty()) {
            WorkItem task = open.get(0);
            inbox.claim(walk.actorFor(task), task.taskId());
        }
    }

    private Producer producer(DemoProduct product) {
        if (peopled.add(product.commune())) {
            cast.everybody(product.commune());
        }
        return known.computeIfAbsent(
                product.commune() + product.producer(), key -> producers.of(product.commune()).stream()
                        .filter(producer -> producer.name().equals(product.producer()))
                        .findFirst()
                        .orElseGet(() -> newProducer(product)));
    }

    private Producer newProducer(DemoProduct product) {
        return product.support() == DemoProduct.Support.CONSENT
                ? producers.register(
                        product.commune(), Cast.details(product.commune(), product.producer(), Words.REPRESENTATIVE))
                : cast.producer(product.commune(), product.producer());
    }
}
