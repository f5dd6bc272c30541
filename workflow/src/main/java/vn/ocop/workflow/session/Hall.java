package vn.ocop.workflow.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Message;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Sitting;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;

/** What happens in the hall: declarations, what is being scored, pauses, and members who have to leave. */
@Component
@Transactional
public class Hall implements Sitting {

    private static final Set<String> SCORING = Set.of("scoreProduct", "rescoreProduct");

    private static final Set<Session.State> DECLARING = Set.of(Session.State.CALLED, Session.State.OPEN);

    private final SessionStore store;
    private final Quorums quorums;
    private final Councils councils;
    private final Conflicts conflicts;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hall(
            SessionStore store,
            Quorums quorums,
            Councils councils,
            Conflicts conflicts,
            Agendas agendas,
            Evaluations evaluations,
            Dossiers dossiers,
            Inbox inbox,
            Engine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.quorums = quorums;
        this.councils = councils;
        this.conflicts = conflicts;
        this.agendas = agendas;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member declares for products of the agenda: a tie in words, or blank for none. Whoever declares a tie after
     * scoring has begun leaves the product's council at once.
     */
    public void declare(Actor member, SessionId id, Map<DossierId, String> ties) {
        Session session = lock(id);
        if (councils.get(session.council()).seatOf(member.id()).isEmpty()) {
            throw new SessionUnknown(id);
        }
        if (!session.agenda().containsAll(ties.keySet())) {
            throw new Rejected("ties", "conflict.declare.which");
        }
        if (session.state() == Session.State.ENDED || session.state() == Session.State.CANCELLED) {
            throw new Rejected("", "session.notOpen");
        }
        Map<DossierId, Conflict> known = conflicts.of(member.id(), ties.keySet());
        List<DossierId> news = ties.entrySet().stream()
                .filter(tie -> isNew(known.get(tie.getKey()), tie.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        agendas.lock(news);
        Map<DossierId, Agendas.Standing> standings = agendas.standings(id);
        news.forEach(dossier -> {
            String words = Objects.requireNonNull(ties.get(dossier)).strip();
            conflicts.declare(member, dossier, words.isEmpty() ? null : words);
            Agendas.Standing standing = standings.get(dossier);
            if (!words.isEmpty() && standing != null && standing.members().contains(member.id())) {
                evaluations.dismiss(dossier, member.id());
                leave(dossier, member.id(), member, words);
            }
        });
    }

    private static boolean isNew(@Nullable Conflict before, String words) {
        return before == null || (!before.bars() && !words.isBlank());
    }

    /** The session for whose agenda a person with a seat in its council has not declared yet; empty for nothing owed. */
    @Transactional(readOnly = true)
    public Optional<SessionId> owesDeclaration(Actor actor, DossierId dossier) {
        if (!Access.ofCouncil(actor) || conflicts.declared(actor.id(), dossier)) {
            return Optional.empty();
        }
        return agendas.sessionOf(dossier)
                .flatMap(id -> store.findById(id.value()))
                .filter(session -> DECLARING.contains(session.state()))
                .filter(session ->
                        councils.get(session.council()).seatOf(actor.id()).isPresent())
                .map(Session::id);
    }

    /** The same for the dossier itself, which somebody with another office too may see without the seat. */
    @Transactional(readOnly = true)
    public Optional<SessionId> owesBeforeSeeing(Actor actor, DossierId dossier) {
        return owesDeclaration(actor, dossier)
                .filter(session -> !dossiers.sees(Access.outsideCouncils(actor), dossier));
    }

    /** Secretary or chair excuses a member who had to leave; the product must keep its quorum. */
    public void excuse(Actor actor, SessionId id, DossierId dossier, PersonId member, String reason) {
        Session session = run(actor, id);
        if (reason.isBlank()) {
            throw new Rejected("reason", "session.reason.missing");
        }
        dossiers.lock(dossier);
        Agendas.Standing standing = agendas.standings(id).get(dossier);
        if (standing == null || sheet(dossier, member).isEmpty()) {
            throw new Rejected("member", "session.excuse.nothing");
        }
        int left = standing.members().size() - 1;
        int needed = quorums.of(session, dossier).needed();
        if (standing.round() == 1 && left < needed) {
            throw new Rejected("member", "session.quorum.missed", session.number(dossier), left, needed);
        }
        if (standing.round() == 1) {
            evaluations.dismiss(dossier, member);
        }
        leave(dossier, member, actor, reason.strip());
    }

    /** The chair confirms several results at once, all of them or none; each is a task of its own in the history. */
    public void confirm(Actor chair, SessionId id, Set<DossierId> products) {
        Session session = run(chair, id);
        if (products.isEmpty() || !session.agenda().containsAll(products)) {
            throw new Rejected("products", "session.confirm.which");
        }
        agendas.lock(List.copyOf(products));
        Map<BusinessKey, List<WorkItem>> open = inbox.openOf(products);
        for (DossierId product : session.agenda()) {
            if (products.contains(product)) {
                WorkItem task = open.getOrDefault(product, List.of()).stream()
                        .filter(item -> item.step().equals("confirmResult"))
                        .findFirst()
                        .orElseThrow(() -> new Rejected("products", "session.confirm.which"));
                evaluations.confirmResult(inbox.open(chair, task.step(), task.taskId()), Confirmation.CONFIRMED, null);
            }
        }
    }

    /** Secretary or chair puts a product off to another session, where everybody scores it anew. */
    public void defer(Actor actor, SessionId id, DossierId dossier, String reason) {
        Session session = run(actor, id);
        if (reason.isBlank()) {
            throw new Rejected("reason", "session.reason.missing");
        }
        if (!session.agenda().contains(dossier)) {
            throw new Rejected("product", "session.agenda.unknown");
        }
        Dossier product = dossiers.lock(dossier);
        if (!engine.awaits(dossier, Message.PRODUCT_DEFERRED)) {
            throw new Rejected("product", "session.defer.notNow");
        }
        session.drop(dossier);
        engine.tell(dossier, actor, Message.PRODUCT_DEFERRED, "deferProduct", reason.strip());
        events.publishEvent(
                new Happened(id, actor, null, "deferProduct", null, product.product() + ": " + reason.strip()));
    }

    private void leave(DossierId dossier, PersonId member, Actor actor, String reason) {
        sheet(dossier, member)
                .ifPresent(item -> engine.excuse(item, actor, "excuseMember", item.holderName() + ": " + reason));
    }

    private Optional<WorkItem> sheet(DossierId dossier, PersonId member) {
        return inbox.openOf(dossier).stream()
                .filter(item -> SCORING.contains(item.step()) && member.equals(item.holder()))
                .findFirst();
    }

    /** @param dossier the product now being scored; null for none */
    public void scoreNow(Actor actor, SessionId id, @Nullable DossierId dossier) {
        Session session = run(actor, id);
        if (dossier != null && !session.agenda().contains(dossier)) {
            throw new Rejected("dossier", "session.agenda.unknown");
        }
        session.score(dossier);
    }

    /** While the session is paused no sheet is taken. */
    public void pause(Actor actor, SessionId id, boolean pause) {
        Session session = run(actor, id);
        if (session.paused() != pause) {
            session.pause(pause);
            events.publishEvent(new Happened(id, actor, null, pause ? "pauseSession" : "resumeSession", null, null));
        }
    }

    private Session run(Actor actor, SessionId id) {
        Session session = lock(id);
        if (!Access.runs(actor, session.place())) {
            throw new SessionUnknown(id);
        }
        if (session.state() != Session.State.OPEN) {
            throw new Rejected("", "session.notOpen");
        }
        return session;
    }

    private Session lock(SessionId id) {
        return store.lock(id.value()).orElseThrow(() -> new SessionUnknown(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> members(SessionId session, DossierId dossier) {
        return quorums.of(get(session), dossier).members();
    }

    @Override
    @Transactional(readOnly = true)
    public void requireOpen(SessionId id, DossierId dossier, Actor member) {
        Session session = get(id);
        if (session.state() != Session.State.OPEN) {
            throw new Rejected("", "session.notOpen");
        }
        if (session.paused()) {
            throw new Rejected("", "session.paused");
        }
        Council council = councils.get(session.council());
        if (!council.inOffice(LocalDate.now(clock))
                || council.seatOf(member.id()).isEmpty()) {
            throw new Rejected("", "session.term.ended", council.termUntil());
        }
        if (!conflicts.declared(member.id(), dossier)) {
            throw new Rejected("", "conflict.declare.first");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String reopeningReason(SessionId session) {
        return Optional.ofNullable(get(session).reopeningReason()).orElse("");
    }

    private Session get(SessionId id) {
        return store.findById(id.value()).orElseThrow(() -> new SessionUnknown(id));
    }
}
