package vn.ocop.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.session.Boards;

/**
 * A product of the agenda as the page shows it.
 *
 * @param handedIn names of those whose sheet is in
 * @param awaited those whose sheet is not, by name
 * @param own the viewer's own open task: a sheet, the consolidation, the confirmation
 */
record AgendaRow(Boards.Line line, State state, List<String> handedIn, List<Awaited> awaited, @Nullable WorkItem own) {

    /** How far the product has come. */
    enum State {
        BARRED,
        WITHDRAWN,
        WAITING,
        SCORING,
        DISCUSSED,
        COLLECTED,
        RATED,
        CONFIRMED;

        public boolean scoring() {
            return this == SCORING || this == DISCUSSED;
        }
    }

    /** Somebody whose sheet is awaited. */
    record Awaited(PersonId person, String name) {}

    private static final Set<String> SHOWN =
            Set.of("scoreProduct", "rescoreProduct", "consolidateScores", "confirmResult");

    static AgendaRow of(Boards.Line line, List<WorkItem> open, Map<PersonId, String> names, Actor actor) {
        WorkItem own = open.stream()
                .filter(item -> SHOWN.contains(item.step()) && Inbox.isFor(item, actor))
                .findFirst()
                .orElse(null);
        State state = state(line, open.stream().map(WorkItem::step).collect(Collectors.toSet()));
        Agendas.Standing standing = line.standing();
        return standing == null
                ? new AgendaRow(line, state, List.of(), List.of(), own)
                : new AgendaRow(
                        line,
                        state,
                        standing.members().stream()
                                .filter(standing.handedIn()::contains)
                                .map(person -> names.getOrDefault(person, "?"))
                                .toList(),
                        standing.members().stream()
                                .filter(person -> !standing.handedIn().contains(person))
                                .map(person -> new Awaited(person, names.getOrDefault(person, "?")))
                                .toList(),
                        own);
    }

    private static State state(Boards.Line line, Set<String> open) {
        Dossier dossier = line.dossier();
        if (dossier == null) {
            return State.BARRED;
        }
        if (line.standing() != null && line.standing().confirmed()) {
            return State.CONFIRMED;
        }
        if (dossier.stage().closed()) {
            return State.WITHDRAWN;
        }
        if (open.contains("scoreProduct")) {
            return State.SCORING;
        }
        if (open.contains("rescoreProduct")) {
            return State.DISCUSSED;
        }
        if (open.contains("consolidateScores")) {
            return State.COLLECTED;
        }
        return open.contains("confirmResult") ? State.RATED : State.WAITING;
    }

    /** Members called to score. */
    public int called() {
        return handedIn.size() + awaited.size();
    }
}
