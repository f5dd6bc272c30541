package vn.ocop.workflow.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Proceedings;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;

/** The minutes of a session, for those who keep and sign them once its sheets are sealed. */
@Component
@Transactional(readOnly = true)
public class MinutesBook {

    private final SessionStore store;
    private final Councils councils;
    private final Conflicts conflicts;
    private final Quorums quorums;
    private final Agendas agendas;

    MinutesBook(SessionStore store, Councils councils, Conflicts conflicts, Quorums quorums, Agendas agendas) {
        this.store = store;
        this.councils = councils;
        this.conflicts = conflicts;
        this.quorums = quorums;
        this.agendas = agendas;
    }

    /**
     * The minutes: for secretary and chair once the sheets are sealed, for the council and its agency once they are
     * signed. What a reader is barred from is left out.
     *
     * @throws SessionUnknown before, and for anybody else
     */
    public Minutes of(Actor actor, SessionId id) {
        Session session = store.whole(id.value())
                .filter(found -> mayRead(actor, found))
                .orElseThrow(() -> new SessionUnknown(id));
        Council council = councils.get(session.council());
        Set<PersonId> there = session.present();
        Map<DossierId, Quorum> quorum = quorums.of(session, session.agenda());
        Map<DossierId, List<Conflict>> barred = conflicts.barred(session.agenda());
        List<Minutes.Item> items = agendas.proceedings(id).stream()
                .map(product -> item(session, product, quorum, barred))
                .sorted(Comparator.comparing(Minutes.Item::number))
                .filter(item -> item.barred().stream()
                        .noneMatch(conflict -> conflict.person().equals(actor.id())))
                .toList();
        List<String> withdrawn = agendas.all(session.agenda()).stream()
                .filter(dossier -> items.stream()
                        .noneMatch(item -> item.proceedings().dossier().id().equals(dossier.id())))
                .filter(dossier -> dossier.stage().closed() && dossier.stars() == null)
                .map(Dossier::product)
                .toList();
        return new Minutes(
                session,
                council,
                seats(council, there, true),
                seats(council, there, false),
                items,
                withdrawn,
                agendas.deferred(id).stream().map(Dossier::product).toList());
    }

    static boolean mayRead(Actor actor, Session session) {
        return switch (session.state()) {
            case CLOSED -> Access.runs(actor, session.place());
            case ENDED -> Access.places(actor).contains(session.place());
            case CALLED, OPEN, CANCELLED -> false;
        };
    }

    private static Minutes.Item item(
            Session session,
            Proceedings product,
            Map<DossierId, Quorum> quorum,
            Map<DossierId, List<Conflict>> barred) {
        DossierId dossier = product.dossier().id();
        return new Minutes.Item(
                session.agenda().indexOf(dossier) + 1,
                product,
                Objects.requireNonNull(quorum.get(dossier)),
                barred.getOrDefault(dossier, List.of()));
    }

    private static List<SeatHolder> seats(Council council, Set<PersonId> there, boolean present) {
        return council.seats().stream()
                .filter(holder -> there.contains(holder.person()) == present)
                .toList();
    }
}
