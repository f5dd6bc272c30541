package vn.ocop.workflow.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** Whether those present are enough, for the session and for each product. */
@Component
class Quorums {

    private static final int NAMED_AT_MOST = 5;

    private final Councils councils;
    private final Conflicts conflicts;
    private final Recusals recusals;
    private final Agendas agendas;
    private final Settings settings;

    Quorums(Councils councils, Conflicts conflicts, Recusals recusals, Agendas agendas, Settings settings) {
        this.councils = councils;
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.agendas = agendas;
        this.settings = settings;
    }

    /** Looks for ties between the council's people and the producers of the agenda. */
    @Transactional(propagation = Propagation.MANDATORY)
    void detect(Session session) {
        agendas.lock(session.agenda()); // whatever is found goes into their journals
        conflicts.detect(agendas.open(session.agenda()), session.place());
    }

    /** The quorum of one product. */
    Quorum of(Session session, DossierId dossier) {
        return Objects.requireNonNull(of(session, List.of(dossier)).get(dossier));
    }

    /** The quorum of each product. */
    Map<DossierId, Quorum> of(Session session, List<DossierId> dossiers) {
        return of(session, councils.get(session.council()), dossiers);
    }

    private Map<DossierId, Quorum> of(Session session, Council council, List<DossierId> dossiers) {
        return of(session, council, dossiers, session.present());
    }

    /** The quorum of each product, were these people present. */
    Map<DossierId, Quorum> of(Session session, Council council, List<DossierId> dossiers, Set<PersonId> present) {
        int percent = settings.whole(session.place(), Setting.COUNCIL_QUORUM);
        List<SeatHolder> scoring = councils.scoring(council);
        var barred = recusals.of(dossiers);
        return dossiers.stream()
                .collect(Collectors.toMap(
                        dossier -> dossier,
                        dossier ->
                                Quorum.of(council, scoring, present, barred.getOrDefault(dossier, Set.of()), percent)));
    }

    /** Refuses to open a session that could not score one of its products. */
    void require(Session session) {
        List<Dossier> open = agendas.open(session.agenda());
        if (open.isEmpty()) {
            throw new Rejected("", "session.agenda.withdrawn");
        }
        Map<DossierId, Quorum> quorums =
                of(session, open.stream().map(Dossier::id).toList());
        for (Dossier dossier : open) {
            Quorum quorum = quorums.get(dossier.id());
            if (quorum != null && !quorum.reached()) {
                throw new Rejected(
                        "present",
                        "session.quorum.missed",
                        session.number(dossier.id()),
                        quorum.members().size(),
                        quorum.needed());
            }
        }
    }

    /** Refuses to close while a product has no confirmed result, or too few sheets. */
    void requireFinished(Session session) {
        List<Dossier> open = agendas.open(session.agenda());
        Map<DossierId, Agendas.Standing> standings = agendas.standings(session.id());
        List<Dossier> unfinished = open.stream()
                .filter(dossier -> {
                    Agendas.Standing standing = standings.get(dossier.id());
                    return standing == null || !standing.confirmed();
                })
                .toList();
        if (!unfinished.isEmpty()) {
            throw new Rejected(
                    "",
                    "session.close.unfinished",
                    unfinished.size(),
                    unfinished.stream()
                            .limit(NAMED_AT_MOST)
                            .map(dossier -> String.valueOf(session.number(dossier.id())))
                            .collect(Collectors.joining(", ")));
        }
        Map<DossierId, Quorum> quorums =
                of(session, open.stream().map(Dossier::id).toList());
        for (Dossier dossier : open) {
            Quorum quorum = quorums.get(dossier.id());
            int handedIn = Objects.requireNonNull(standings.get(dossier.id())).sheets();
            if (quorum != null && !quorum.reachedBy(handedIn)) {
                throw new Rejected(
                        "", "session.quorum.missed", session.number(dossier.id()), handedIn, quorum.needed());
            }
        }
    }
}
