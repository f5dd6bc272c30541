package vn.ocop.workflow.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Message;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Outcome.Reopening;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Serials;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** The path of a session: called, opened with a quorum, closed and sealed, signed; and opened again by two people. */
@Component
@Transactional
public class Sessions {

    /** Symbol of minutes of a council with numbers of its own (Nghị định 30/2020, Phụ lục III). */
    private static final String MINUTES = "BB-HĐOCOP";

    private final SessionStore store;
    private final Serials serials;
    private final Councils councils;
    private final Quorums quorums;
    private final Agendas agendas;
    private final Recusals recusals;
    private final Settings settings;
    private final Calendars calendars;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            SessionStore store,
            Serials serials,
            Councils councils,
            Quorums quorums,
            Agendas agendas,
            Recusals recusals,
            Settings settings,
            Calendars calendars,
            Engine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.serials = serials;
        this.councils = councils;
        this.quorums = quorums;
        this.agendas = agendas;
        this.recusals = recusals;
        this.settings = settings;
        this.calendars = calendars;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The secretary calls the council.
     *
     * @param place code of the province, or of the centre
     */
    public SessionId call(Actor secretary, String place, Call call) {
        if (!Access.secretaryOf(secretary, place)) {
            throw new NotAllowed("the council's secretary calls its sessions");
        }
        Council council =
                councils.current(Seat.Kind.COUNCIL, place).orElseThrow(() -> new Rejected("", "session.noCouncil"));
        if (call.title().isBlank()) {
            throw new Rejected("title", "session.title.missing");
        }
        check(place, council, call.meeting());
        List<Dossier> dossiers = take(secretary, place, call.agenda());
        Session session = store.saveAndFlush(
                new Session(council.id(), place, call, batch(place, dossiers), secretary.name(), today()));
        agendas.put(call.agenda(), session.id());
        engine.start(session.id(), secretary, "callSession", null);
        return session.id();
    }

    /** The members get the papers so many working days before (Quy chế; setting). */
    private void check(String place, Council council, Meeting meeting) {
        int lead = settings.whole(place, Setting.SESSION_LEAD);
        if (meeting.heldOn().isBefore(calendars.current().add(today(), lead))) {
            throw new Rejected("heldOn", "session.heldOn.tooSoon", lead);
        }
        if (!council.inOffice(meeting.heldOn())) {
            throw new Rejected("heldOn", "session.heldOn.afterTerm", council.termUntil());
        }
        if (meeting.venue().isBlank()) {
            throw new Rejected("venue", "session.venue.missing");
        }
    }

    /** Nobody puts on an agenda what does not exist for them. */
    private List<Dossier> take(Actor secretary, String place, List<DossierId> agenda) {
        var barred = recusals.of(agenda);
        for (DossierId dossier : agenda) {
            if (barred.getOrDefault(dossier, Set.of()).contains(secretary.id())) {
                throw new DossierUnknown(dossier);
            }
        }
        return agendas.take(place, agenda);
    }

    /** The batch all products belong to; null for several, where the place allows it. */
    private @Nullable String batch(String place, List<Dossier> dossiers) {
        Set<String> batches = new TreeSet<>();
        dossiers.forEach(dossier -> batches.add(String.valueOf(dossier.batch())));
        if (batches.size() == 1) {
            return dossiers.get(0).batch();
        }
        if (!Boolean.parseBoolean(settings.text(place, Setting.EXTRA_BATCHES))) {
            throw new Rejected("agenda", "session.agenda.batches", String.join(", ", batches));
        }
        return null;
    }

    /** Another order, more or fewer products, as long as the session is not open. */
    public void changeAgenda(Actor secretary, SessionId id, List<DossierId> order) {
        Session session = lock(id);
        if (!Access.secretaryOf(secretary, session.place())) {
            throw new SessionUnknown(id);
        }
        if (session.state() != Session.State.CALLED) {
            throw new Rejected("", "session.agenda.fixed");
        }
        List<DossierId> before = session.agenda();
        List<DossierId> added =
                order.stream().filter(dossier -> !before.contains(dossier)).toList();
        if (order.isEmpty()) {
            throw new Rejected("agenda", "session.agenda.empty");
        }
        if (new HashSet<>(order).size() < order.size()) {
            throw new Rejected("agenda", "session.agenda.twice");
        }
        if (!added.isEmpty()) {
            take(secretary, session.place(), added);
        }
        agendas.put(before.stream().filter(dossier -> !order.contains(dossier)).toList(), null);
        agendas.put(added, id);
        session.reorder(order, batch(session.place(), agendas.all(order)));
        quorums.detect(session);
        events.publishEvent(new Happened(id, secretary, null, "changeAgenda", null, String.valueOf(order.size())));
    }

    /** The invitation goes out; whoever is barred from a product is found now, before anybody opens its dossier. */
    public void callMembers(SessionId id) {
        Session session = lock(id);
        quorums.detect(session);
        events.publishEvent(
                Happened.bySystem(id, "callMembers", session.heldOn().toString()));
    }

    /** For whoever has been told of the session; pages ask {@link Boards}. */
    @Transactional(readOnly = true)
    public Session get(SessionId id) {
        return store.whole(id.value()).orElseThrow(() -> new SessionUnknown(id));
    }

    /**
     * The chair, or a deputy, opens the session, postpones or cancels it.
     *
     * @param present those of the council who are there
     * @param reason required unless opened
     */
    public void openSession(OpenTask task, Opening opening, Set<PersonId> present, @Nullable String reason) {
        Session session = lock(task);
        if (opening == Opening.OPENED) {
            open(session, task.actor(), present);
        } else {
            if (reason == null || reason.isBlank()) {
                throw new Rejected("reason", "session.reason.missing");
            }
            if (opening == Opening.CANCELLED) {
                session.cancel();
                agendas.put(session.agenda(), null);
            }
        }
        engine.complete(task, reason, opening);
    }

    private void open(Session session, Actor chair, Set<PersonId> present) {
        Council council = councils.get(session.council());
        if (!council.inOffice(today())) {
            throw new Rejected("", "session.term.ended", council.termUntil());
        }
        if (!present.stream().allMatch(person -> council.seatOf(person).isPresent())) {
            throw new Rejected("present", "session.present.unknown");
        }
        if (!present.contains(chair.id())) {
            throw new Rejected("present", "session.present.chair");
        }
        session.attend(present);
        quorums.detect(session);
        quorums.require(session);
    }

    /** Another day after a postponement; it is the council then in office that meets. */
    public void rescheduleSession(OpenTask task, Meeting meeting) {
        Session session = lock(task);
        Council council = councils.current(Seat.Kind.COUNCIL, session.place())
                .orElseThrow(() -> new Rejected("", "session.noCouncil"));
        check(session.place(), council, meeting);
        session.meet(council.id(), meeting);
        engine.complete(task, null);
    }

    /** Every product of the agenda goes into scoring. */
    public void openScoring(SessionId id) {
        Session session = lock(id);
        session.open(clock.instant());
        pass(session.agenda(), Message.SESSION_OPENED);
    }

    /** The chair closes: every product has its confirmed result from enough sheets. */
    public void closeSession(OpenTask task) {
        Session session = lock(task);
        quorums.requireFinished(session);
        engine.complete(task, null);
    }

    /** From now on the sheets cannot change without a trace: their hash is in the journal and the minutes. */
    public void sealSheets(SessionId id) {
        Session session = lock(id);
        String seal = agendas.seal(id);
        session.close(seal, clock.instant());
        events.publishEvent(Happened.bySystem(id, "sealSheets", seal));
    }

    /** The chair signs the minutes. */
    public void signMinutes(OpenTask task) {
        Session session = lock(task);
        session.sign(task.actor(), today(), number(session));
        engine.complete(task, session.seal());
    }

    /** The next number of the council's minutes in the year. */
    private String number(Session session) {
        int serial = serials.next("BB/" + session.place() + "/" + today().getYear());
        return String.format("%02d/%s", serial, MINUTES);
    }

    public void releaseResults(SessionId id) {
        Session session = lock(id);
        session.end();
        pass(session.agenda(), Message.RESULT_RELEASED);
    }

    /** The first of two people asks for the sealed sheets of some products to be opened again. */
    public void requestReopening(Actor actor, SessionId id, Set<DossierId> dossiers, String reason) {
        Session session = lock(id);
        if (!Access.runs(actor, session.place())) {
            throw new SessionUnknown(id);
        }
        if (session.state() != Session.State.CLOSED || !engine.awaits(id, Message.REOPENING_REQUESTED)) {
            throw new Rejected("", "session.reopening.notNow");
        }
        if (reason.isBlank()) {
            throw new Rejected("reason", "session.reason.missing");
        }
        if (dossiers.isEmpty() || !session.agenda().containsAll(dossiers)) {
            throw new Rejected("dossiers", "session.reopening.which");
        }
        session.askReopening(actor, dossiers, reason.strip());
        engine.tell(id, actor, Message.REOPENING_REQUESTED, "requestReopening", reason.strip());
    }

    /** The second person decides; the first may only take the request back. */
    public void approveReopening(OpenTask task, Reopening reopening, @Nullable String reason) {
        Session session = lock(task);
        if (reopening == Reopening.GRANTED && task.actor().id().equals(session.reopeningBy())) {
            throw new Rejected("", "session.reopening.samePerson");
        }
        if (reopening == Reopening.REFUSED && (reason == null || reason.isBlank())) {
            throw new Rejected("reason", "session.reason.missing");
        }
        engine.complete(task, reason, reopening);
    }

    public void reopenScoring(SessionId id) {
        Session session = lock(id);
        session.open(clock.instant());
        pass(session.toReopen(), Message.SCORES_REOPENED);
    }

    private Session lock(OpenTask task) {
        Session session = lock(task.session());
        engine.requireOpen(task);
        return session;
    }

    /** Takes the session for the rest of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Session lock(SessionId id) {
        return store.lock(id.value()).orElseThrow(() -> new SessionUnknown(id));
    }

    /** Under the lock of the dossiers, for a producer may be withdrawing one of them at this moment. */
    private void pass(Collection<DossierId> dossiers, Message message) {
        agendas.lock(dossiers).forEach(dossier -> engine.pass(dossier.id(), message));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
