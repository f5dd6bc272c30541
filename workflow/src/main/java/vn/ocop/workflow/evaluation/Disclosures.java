package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;

/**
 * What of an evaluation is open to whom. Members score independently (Đ7.3b): one's own sheet is open to oneself; all
 * sheets to the council's secretary and chair once everybody has handed in, to the agency of that place, and the result to
 * everybody for whom the dossier exists, once the minutes of the session are signed. To anybody else nothing is there.
 */
@Component
@Transactional(readOnly = true)
public class Disclosures {

    /** A result with the names of those who scored, or for readers of the result alone without their sheets. */
    public record Opened(Dossier dossier, Result result) {}

    /** One member's sheet. */
    public record OpenedSheet(Dossier dossier, long evaluation, Level level, ScoreSheet sheet) {}

    /**
     * What is open to a person of one evaluation.
     *
     * @param id of the evaluation, for the addresses of its papers
     * @param named whether the sheets of all members are, with their names
     * @param result whether the result is
     * @param sheets the sheets open, each member's last one
     */
    public record Open(long id, Level level, boolean named, boolean result, List<ScoreSheet> sheets) {

        public boolean anything() {
            return named || result || !sheets.isEmpty();
        }
    }

    private static final Set<Role> COUNCIL = Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR);

    private final EvaluationStore store;
    private final ScoreSheets scoreSheets;
    private final Evaluations evaluations;
    private final Dossiers dossiers;

    Disclosures(EvaluationStore store, ScoreSheets scoreSheets, Evaluations evaluations, Dossiers dossiers) {
        this.store = store;
        this.scoreSheets = scoreSheets;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
    }

    /** What of a dossier's evaluations is open to a person for whom the dossier exists, oldest evaluation first. */
    public List<Open> of(Actor actor, Dossier dossier) {
        return of(actor, dossier, evaluations.confirmed(dossier));
    }

    /** The same where the confirmed results are at hand. */
    public List<Open> of(Actor actor, Dossier dossier, List<Result> confirmed) {
        return Stream.concat(
                        confirmed.stream().map(result -> open(actor, dossier, result.evaluation(), result.sheets())),
                        running(actor, dossier).map(found -> open(actor, dossier, found, sheets(found))))
                .filter(Open::anything)
                .toList();
    }

    /** Of an evaluation that is not confirmed nobody but the council reads anything. */
    private Stream<Evaluation> running(Actor actor, Dossier dossier) {
        boolean atCouncil = dossier.stage() == Stage.PROVINCE || dossier.stage() == Stage.CENTRE;
        return atCouncil && COUNCIL.stream().anyMatch(actor::holds)
                ? store.latest(dossier.id().value()).filter(evaluation -> evaluation.releasedOn() == null).stream()
                : Stream.empty();
    }

    /** A member's last sheet. */
    public Optional<OpenedSheet> sheet(Actor actor, long evaluation, PersonId member) {
        return store.findById(evaluation).flatMap(found -> {
            Dossier dossier = dossiers.see(actor, found.dossier());
            return open(actor, dossier, found, sheets(found)).sheets().stream()
                    .filter(sheet -> sheet.person().equals(member))
                    .findFirst()
                    .map(sheet -> new OpenedSheet(dossier, found.id(), found.level(), sheet));
        });
    }

    /** All members' sheets side by side, with names. */
    public Optional<Opened> summary(Actor actor, long evaluation) {
        return store.findById(evaluation).flatMap(found -> {
            Dossier dossier = dossiers.see(actor, found.dossier());
            return Optional.of(open(actor, dossier, found, sheets(found)))
                    .filter(Open::named)
                    .map(open -> new Opened(dossier, evaluations.result(dossier, found)));
        });
    }

    /** The result and its reasons; the sheets of it are for readers of the {@link #summary} alone. */
    public Optional<Opened> result(Actor actor, long evaluation) {
        return store.findById(evaluation).flatMap(found -> {
            Dossier dossier = dossiers.see(actor, found.dossier());
            return Optional.of(open(actor, dossier, found, sheets(found)))
                    .filter(Open::result)
                    .map(open -> evaluations.result(dossier, found))
                    .map(all -> new Opened(
                            dossier, new Result(all.evaluation(), List.of(), all.rating(), all.explained())));
        });
    }

    private static Open open(Actor actor, Dossier dossier, Evaluation evaluation, List<ScoreSheet> all) {
        boolean confirmed = evaluation.releasedOn() != null;
        boolean named = namedFor(actor, dossier, evaluation, confirmed, all);
        List<ScoreSheet> sheets = Evaluations.lastSheets(evaluation, all).stream()
                .filter(sheet -> named || sheet.person().equals(actor.id()))
                .toList();
        return new Open(evaluation.id(), evaluation.level(), named, named || confirmed, sheets);
    }

    /** Whoever has a product at stake never reads who scored it how. */
    private static boolean namedFor(
            Actor actor, Dossier dossier, Evaluation evaluation, boolean confirmed, List<ScoreSheet> all) {
        if (actor.holds(Role.PRODUCER, dossier.producer().unit())) {
            return false;
        }
        String place = evaluation.level() == Level.CENTRE ? UnitId.CENTRE : dossier.province();
        UnitId agency = UnitId.administration(place);
        UnitId council = UnitId.council(place);
        if (actor.holds(Role.COUNCIL_SECRETARY, council) || actor.holds(Role.COUNCIL_CHAIR, council)) {
            return confirmed || complete(evaluation, all);
        }
        return confirmed
                && (actor.holds(Role.AGENCY_OFFICER, agency)
                        || actor.holds(Role.APPROVER, agency)
                        || actor.holds(Role.MANAGER, agency));
    }

    /** Has every member called handed in a sheet of the round that runs? */
    private static boolean complete(Evaluation evaluation, List<ScoreSheet> all) {
        List<PersonId> handedIn = all.stream()
                .filter(sheet -> sheet.belongsTo(evaluation) && sheet.round() == evaluation.round())
                .map(ScoreSheet::person)
                .toList();
        return evaluation.deferredOn() == null && !handedIn.isEmpty() && handedIn.containsAll(evaluation.members());
    }

    private List<ScoreSheet> sheets(Evaluation evaluation) {
        return scoreSheets.findByEvaluationIdInOrderByRoundAscIdAsc(List.of(evaluation.id()));
    }
}
