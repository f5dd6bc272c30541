package vn.ocop.workflow.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;

/** What the chair signs with the minutes: the result of every product and who took no part in it. */
@Component
@Transactional(readOnly = true)
public class Verdicts {

    private static final int DECIMALS = 2;
    private static final String CONFIRM = "confirmResult";

    /**
     * The result of a product of the session.
     *
     * @param dossier null if the reader is barred from the product; then nothing else is known either
     * @param mean in points with two decimals, cut so that 69.996 never reads as 70; null for a product withdrawn
     * @param stars class found by the decision table, 0 if not rated
     * @param barred names of those barred from the product
     */
    public record Verdict(
            int number,
            @Nullable Dossier dossier,
            @Nullable BigDecimal mean,
            @Nullable Integer stars,
            int sheets,
            List<String> barred) {}

    private final Boards boards;
    private final Agendas agendas;
    private final Conflicts conflicts;
    private final Inbox inbox;

    Verdicts(Boards boards, Agendas agendas, Conflicts conflicts, Inbox inbox) {
        this.inbox = inbox;
        this.boards = boards;
        this.agendas = agendas;
        this.conflicts = conflicts;
    }

    /**
     * The results that wait for the chair's confirmation; for the chair alone.
     *
     * @throws SessionUnknown for anybody else
     */
    public List<Verdict> toConfirm(Actor chair, SessionId id) {
        Boards.Board board = boards.see(chair, id);
        if (!chair.holds(Role.COUNCIL_CHAIR, UnitId.council(board.session().place()))) {
            throw new SessionUnknown(id);
        }
        List<DossierId> waiting = board.lines().stream()
                .map(Boards.Line::dossier)
                .filter(Objects::nonNull)
                .map(Dossier::id)
                .toList();
        var open = inbox.openOf(waiting);
        Map<DossierId, Evaluation> rated = agendas.rated(id);
        Map<DossierId, List<Conflict>> barred = conflicts.barred(waiting);
        return board.lines().stream()
                .filter(line -> line.dossier() != null
                        && rated.containsKey(line.dossier().id())
                        && open.getOrDefault(line.dossier().id(), List.of()).stream()
                                .anyMatch(item -> item.step().equals(CONFIRM)))
                .map(line -> verdict(line, rated, barred))
                .toList();
    }

    /** @param task of the chair after the session was closed */
    public List<Verdict> of(OpenTask task) {
        if (!task.step().equals("signMinutes")) {
            throw new IllegalArgumentException("results are not due at " + task.step());
        }
        List<Boards.Line> lines = boards.see(task.actor(), task.session()).lines();
        List<DossierId> seen = lines.stream()
                .map(Boards.Line::dossier)
                .filter(Objects::nonNull)
                .map(Dossier::id)
                .toList();
        Map<DossierId, Evaluation> confirmed = agendas.confirmed(task.session());
        Map<DossierId, List<Conflict>> barred = conflicts.barred(seen);
        return lines.stream().map(line -> verdict(line, confirmed, barred)).toList();
    }

    private static Verdict verdict(
            Boards.Line line, Map<DossierId, Evaluation> confirmed, Map<DossierId, List<Conflict>> barred) {
        Dossier dossier = line.dossier();
        if (dossier == null) {
            return new Verdict(line.number(), null, null, null, 0, List.of());
        }
        Evaluation evaluation = confirmed.get(dossier.id());
        BigDecimal mean = evaluation == null ? null : evaluation.mean();
        return new Verdict(
                line.number(),
                dossier,
                mean == null ? null : mean.setScale(DECIMALS, RoundingMode.DOWN),
                evaluation == null ? null : evaluation.stars(),
                line.standing() == null ? 0 : line.standing().members().size(),
                barred.getOrDefault(dossier.id(), List.of()).stream()
                        .map(Conflict::personName)
                        .toList());
    }
}
