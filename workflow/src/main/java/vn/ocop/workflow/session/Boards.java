package vn.ocop.workflow.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;

/**
 * What a person sees of sessions: the agenda, who is there, who has handed in. Never a mark: of a product from which the
 * person is barred not even its name.
 */
@Component
@Transactional(readOnly = true)
public class Boards {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /**
     * A product of the agenda as one person sees it.
     *
     * @param dossier null if the person is barred from the product
     * @param standing null before scoring
     * @param quorum as those present now make it
     * @param declaration what the person has declared, or what was found; null for nothing yet
     */
    public record Line(
            int number,
            @Nullable Dossier dossier,
            Agendas.@Nullable Standing standing,
            @Nullable Quorum quorum,
            @Nullable Conflict declaration) {}

    /**
     * A session as one person sees it.
     *
     * @param names of the council's people, by number
     * @param runs the person is its secretary or chair
     * @param seated the person has a seat in this council
     */
    public record Board(
            Session session,
            Council council,
            List<Line> lines,
            Map<PersonId, String> names,
            boolean runs,
            boolean seated) {

        /** The product now being scored; null if none is, or if the person is barred from it. */
        public @Nullable Line now() {
            DossierId now = session.nowScoring();
            return lines.stream()
                    .filter(line ->
                            line.dossier() != null && line.dossier().id().equals(now))
                    .findFirst()
                    .orElse(null);
        }

        public long confirmed() {
            return lines.stream()
                    .filter(line -> line.standing() != null && line.standing().confirmed())
                    .count();
        }

        /** Products of the agenda from which the person is barred: they stay on it whatever the person changes. */
        public List<DossierId> hidden() {
            return lines.stream()
                    .filter(line -> line.dossier() == null)
                    .map(line -> session.agenda().get(line.number() - 1))
                    .toList();
        }

        /** Products for which the person has not declared yet. */
        public long undeclared() {
            return lines.stream()
                    .filter(line -> line.dossier() != null && line.declaration() == null)
                    .count();
        }
    }

    private final SessionStore store;
    private final Councils councils;
    private final Conflicts conflicts;
    private final Quorums quorums;
    private final Agendas agendas;
    private final Recusals recusals;

    Boards(
            SessionStore store,
            Councils councils,
            Conflicts conflicts,
            Quorums quorums,
            Agendas agendas,
            Recusals recusals) {
        this.store = store;
        this.councils = councils;
        this.conflicts = conflicts;
        this.quorums = quorums;
        this.agendas = agendas;
        this.recusals = recusals;
    }

    /** The sessions that exist for a person, the latest first. */
    public Page<Session> page(Actor actor, int page) {
        return store.at(Access.places(actor), PageRequest.of(PageNumber.within(page), PAGE));
    }

    /** A session, if it exists for the person. */
    public Board see(Actor actor, SessionId id) {
        Session session = store.whole(id.value())
                .filter(found -> Access.places(actor).contains(found.place()))
                .orElseThrow(() -> new SessionUnknown(id));
        return board(actor, session, session.present());
    }

    private Board board(Actor actor, Session session, Set<PersonId> present) {
        Council council = councils.get(session.council());
        List<DossierId> agenda = session.agenda();
        Map<DossierId, Dossier> dossiers =
                agendas.all(agenda).stream().collect(Collectors.toMap(Dossier::id, dossier -> dossier));
        var barred = recusals.of(agenda);
        Map<DossierId, Agendas.Standing> standings = agendas.standings(session.id());
        Map<DossierId, Quorum> quorum = quorums.of(session, council, agenda, present);
        Map<DossierId, Conflict> declared = conflicts.of(actor.id(), agenda);
        List<Line> lines = agenda.stream()
                .map(dossier -> {
                    int number = agenda.indexOf(dossier) + 1;
                    return barred.getOrDefault(dossier, Set.of()).contains(actor.id())
                            ? new Line(number, null, null, null, declared.get(dossier))
                            : new Line(
                                    number,
                                    dossiers.get(dossier),
                                    standings.get(dossier),
                                    quorum.get(dossier),
                                    declared.get(dossier));
                })
                .toList();
        Map<PersonId, String> names = new HashMap<>();
        council.seats().forEach(holder -> names.put(holder.person(), holder.personName()));
        return new Board(
                session,
                council,
                lines,
                names,
                Access.runs(actor, session.place()),
                council.seatOf(actor.id()).isPresent());
    }

    /** Are there minutes of the session for this person to read? */
    public boolean hasMinutes(Actor actor, SessionId id) {
        return store.findById(id.value())
                .filter(session -> MinutesBook.mayRead(actor, session))
                .isPresent();
    }

    /** Do sessions exist for this person at all? */
    public static boolean concern(Actor actor) {
        return !Access.places(actor).isEmpty();
    }

    /**
     * Would these people be enough for each product of the agenda? In its order; products withdrawn are left out.
     *
     * @param task of the session that is to be opened
     */
    public List<Line> with(OpenTask task, Set<PersonId> present) {
        Session session = store.whole(task.session().value()).orElseThrow(() -> new SessionUnknown(task.session()));
        return board(task.actor(), session, present).lines().stream()
                .filter(line ->
                        line.dossier() == null || !line.dossier().stage().closed())
                .toList();
    }

    /** The session on whose agenda a product is or was last, if it exists for the person. */
    public Optional<SessionId> of(Actor actor, DossierId dossier) {
        List<String> places = Access.places(actor);
        return places.isEmpty()
                ? Optional.empty()
                : store.on(dossier.value(), places).stream().findFirst().map(SessionId::new);
    }

    /** The products that wait for a session of the secretary's council and exist for the secretary. */
    public List<Dossier> waiting(Actor secretary, String place) {
        if (!Access.secretaryOf(secretary, place)) {
            return List.of();
        }
        List<Dossier> waiting = agendas.waiting(place);
        var barred = recusals.of(waiting.stream().map(Dossier::id).toList());
        return waiting.stream()
                .filter(dossier -> !barred.getOrDefault(dossier.id(), Set.of()).contains(secretary.id()))
                .toList();
    }

    /** The products the secretary may put on a changed agenda: those on it, then those that wait. */
    public List<Dossier> choosable(Actor secretary, Board board) {
        return Stream.concat(
                        board.lines().stream().map(Line::dossier).filter(Objects::nonNull),
                        waiting(secretary, board.session().place()).stream())
                .toList();
    }

    /** The place whose council has this person for its secretary. */
    public Optional<String> secretaryAt(Actor actor) {
        return Access.places(actor).stream()
                .filter(place -> Access.secretaryOf(actor, place))
                .findFirst();
    }
}
