package vn.ocop.workflow.evaluation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome;
import vn.ocop.processes.Outcome.CentralApproval;
import vn.ocop.processes.Outcome.CentralResultUse;
import vn.ocop.processes.Outcome.CentralVerdict;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.Deviation;
import vn.ocop.processes.Outcome.ProvincialVerdict;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Gate;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.MinimumBasis;
import vn.ocop.workflow.regulation.Rating;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Scoring and its result: independent sheets, deviation, stars, confirmation, and where the result leads. */
@Component
@Transactional
public class Evaluations {

    private final EvaluationStore evaluations;
    private final ScoreSheets sheets;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Settings settings;
    private final Tables tables;
    private final Sitting sitting;
    private final ApplicationEventPublisher events;
    private final Engine engine;
    private final Clock clock;

    Evaluations(
            EvaluationStore evaluations,
            ScoreSheets sheets,
            Dossiers dossiers,
            Preparations preparations,
            Settings settings,
            Tables tables,
            @Lazy Sitting sitting,
            ApplicationEventPublisher events,
            Engine engine,
            Clock clock) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.settings = settings;
        this.tables = tables;
        this.sitting = sitting;
        this.events = events;
        this.engine = engine;
        this.clock = clock;
    }

    /** Calls the members who score the product in its session; who they are is fixed from here on. */
    public void inviteCouncil(DossierId id) {
        dossiers.lock(id);
        Evaluation evaluation = current(id);
        List<PersonId> members = sitting.members(evaluation.requireSession(), id);
        evaluation.invite(members);
        events.publishEvent(Happened.bySystem(id, "inviteCouncil", String.valueOf(members.size())));
    }

    /** The members called to score, by number of the person. */
    @Transactional(readOnly = true)
    public Collection<String> members(DossierId id) {
        return current(id).members().stream().map(PersonId::toString).toList();
    }

    /** Two people have opened the sealed sheets again: the members score once more. */
    public void reopenScores(DossierId id) {
        dossiers.lock(id);
        Evaluation evaluation = current(id);
        String reason = sitting.reopeningReason(evaluation.requireSession());
        evaluation.unconfirm();
        evaluation.discuss(reason);
        events.publishEvent(Happened.bySystem(id, "reopenScores", reason));
    }

    /** The council puts the product off: it waits for another session, where everybody scores anew. */
    public void deferProduct(DossierId id) {
        dossiers.lock(id);
        Evaluation before = current(id);
        before.defer(dossiers.today());
        evaluations.save(new Evaluation(before));
    }

    /** The session's minutes are signed: the result is the dossier's. */
    public void releaseResult(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        Evaluation evaluation = current(id);
        evaluation.release(dossiers.today());
        dossier.rate(stars(evaluation));
        events.publishEvent(Happened.bySystem(id, "releaseResult", null));
    }

    /**
     * A member hands in their own sheet; points are computed here from the options.
     *
     * @param gates ids of the knock-outs the member finds to hold
     */
    public void scoreProduct(OpenTask task, Marks marks, Set<String> gates, @Nullable String remark) {
        submit(task, marks, gates, remark);
    }

    /** After the discussion a member scores again, with the reason of what changed. */
    public void rescoreProduct(OpenTask task, Marks marks, Set<String> gates, String reason) {
        if (reason.isBlank()) {
            throw new Rejected("remark", "rescoreProduct.remark.missing");
        }
        submit(task, marks, gates, reason.strip());
    }

    private void submit(OpenTask task, Marks marks, Set<String> gates, @Nullable String remark) {
        Dossier dossier = dossiers.lock(task);
        Evaluation evaluation = current(task.dossier());
        sitting.requireOpen(evaluation.requireSession(), task.dossier(), task.actor());
        ScoringSheet sheet = preparations.sheet(dossier);
        Preparations.check(sheet, marks);
        found(dossier, gates);
        sheets.save(new ScoreSheet(
                evaluation.id(),
                task.actor().id(),
                task.actor().name(),
                evaluation.round(),
                marks,
                sheet.total(marks).total(),
                remark,
                gates,
                clock.instant()));
        engine.complete(task, null);
    }

    /**
     * The secretary consolidates: beyond the limit of deviation the members discuss and score again.
     *
     * @param findings knock-outs and minimums that do not apply, as the council found them
     * @param discussion what was discussed; required beyond the limit, and where a member found a knock-out that the
     *     council does not
     * @param keep after a discussion, keep totals that still differ
     */
    public void consolidateScores(OpenTask task, Findings findings, @Nullable String discussion, boolean keep) {
        Dossier dossier = dossiers.lock(task);
        Evaluation evaluation = current(task.dossier());
        String words = discussion == null ? "" : discussion.strip();
        Deviation deviation = deviation(dossier, evaluation);
        boolean keeps = deviation == Deviation.BEYOND && keep;
        if (keeps && evaluation.round() == 1) {
            throw new Rejected("keep", "consolidateScores.keep.early");
        }
        if (deviation == Deviation.BEYOND && words.isEmpty()) {
            throw new Rejected("discussion", "consolidateScores.discussion.missing");
        }
        String knockOut = found(dossier, findings.gates()).stream()
                .map(gate -> gate.id() + ": " + gate.condition().vi())
                .collect(Collectors.joining("; "));
        boolean overruled = lastSheets(evaluation, allSheets(evaluation)).stream()
                .anyMatch(sheet -> !findings.gates().containsAll(sheet.gates()));
        if (overruled && words.isEmpty()) {
            throw new Rejected("discussion", "consolidateScores.gates.overruled");
        }
        checkWaivers(preparations.sheet(dossier), findings.waivers());
        evaluation.consolidate(
                knockOut.isEmpty() ? null : knockOut, findings.waivers(), words.isEmpty() ? null : words);
        if (deviation == Deviation.BEYOND && !keeps) {
            evaluation.discuss(words);
        }
        engine.complete(task, words.isEmpty() ? null : words, keeps ? Deviation.WITHIN : deviation);
    }

    /** The knock-outs of these ids; refuses one that is none of the product set. */
    private List<Gate> found(Dossier dossier, Set<String> gates) {
        List<Gate> known = gates(dossier);
        if (!known.stream().map(Gate::id).toList().containsAll(gates)) {
            throw new Rejected("gates", "consolidateScores.gates.unknown");
        }
        return known.stream().filter(gate -> gates.contains(gate.id())).toList();
    }

    /** Only a minimum of which the regulation says so may be found not applicable, and with a reason. */
    private static void checkWaivers(ScoringSheet sheet, List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            boolean mayNotApply = sheet.criterion(waiver.criterion())
                    .filter(criterion -> criterion.minimumMayNotApply().contains(waiver.stars()))
                    .isPresent();
            if (!mayNotApply) {
                throw new Rejected("waivers", "consolidateScores.waivers.unknown");
            }
            if (waiver.reason().isBlank()) {
                throw new Rejected("waivers", "consolidateScores.waivers.reason");
            }
        }
    }

    /** Do the members' totals lie within the limit of the province? */
    private Deviation deviation(Dossier dossier, Evaluation evaluation) {
        return tables.deviation(dossier, rating(dossier, evaluation).difference(), deviationLimit(dossier));
    }

    /** The stars, by the decision table of the bound regulation. */
    public void rateStars(DossierId id) {
        Evaluation evaluation = current(id);
        rateStars(dossiers.lock(id), evaluation);
    }

    private void rateStars(Dossier dossier, Evaluation evaluation) {
        var explained = result(dossier, evaluation).explained();
        evaluation.rate(explained.mean().value(), explained.stars(), explained.rule());
    }

    /**
     * A member falls out of the product's council: a sheet already handed in no longer counts, and what has been rated
     * with it is rated anew. The sheet itself is kept.
     */
    public void dismiss(DossierId id, PersonId member) {
        Dossier dossier = dossiers.lock(id);
        Evaluation evaluation = current(id);
        if (evaluation.confirmedBy() != null) {
            throw new Rejected("", "conflict.declare.tooLate");
        }
        evaluation.excuse(member);
        boolean rated = evaluation.mean() != null;
        if (rated && !lastSheets(evaluation, allSheets(evaluation)).isEmpty()) {
            rateStars(dossier, evaluation);
        }
    }

    /** The chair confirms the result, or sends it back to the secretary with a reason. */
    public void confirmResult(OpenTask task, Confirmation confirmation, @Nullable String reason) {
        dossiers.lock(task);
        Evaluation evaluation = current(task.dossier());
        if (confirmation == Confirmation.BACK) {
            if (reason == null || reason.isBlank()) {
                throw new Rejected("reason", "confirmResult.reason.missing");
            }
        } else {
            evaluation.confirm(task.actor().name(), dossiers.today());
        }
        engine.complete(task, reason, confirmation);
    }

    /** Where the confirmed result leads: the verdict of the level at which it was reached. */
    public Outcome routeResult(DossierId id) {
        Evaluation evaluation = current(id);
        BigDecimal mean = evaluation.mean();
        if (mean == null) {
            throw new IllegalStateException("not rated: " + id);
        }
        String verdict = tables.routing(dossiers.get(id), evaluation.level(), mean, stars(evaluation));
        return evaluation.level() == Level.CENTRE
                ? CentralVerdict.valueOf(verdict)
                : ProvincialVerdict.valueOf(verdict);
    }

    /** The province's chairman approves a result from 90 points and sends it up, or gives it back (Đ7.3e). */
    public void approveForCentre(OpenTask task, CentralApproval approval, @Nullable String reason) {
        dossiers.lock(task);
        if (approval == CentralApproval.BACK && (reason == null || reason.isBlank())) {
            throw new Rejected("reason", "approveForCentre.reason.missing");
        }
        engine.complete(task, reason, approval);
    }

    /** What the province does with a central result below five stars (Đ7.4g). */
    public void useCentralResult(OpenTask task, CentralResultUse use, @Nullable String reason) {
        dossiers.lock(task);
        engine.complete(task, reason, use);
    }

    private static int stars(Evaluation evaluation) {
        Integer stars = evaluation.stars();
        if (stars == null) {
            throw new IllegalStateException("not rated yet");
        }
        return stars;
    }

    /** The evaluation that runs, or the last one. */
    @Transactional(readOnly = true)
    public Optional<Evaluation> latest(DossierId id) {
        return evaluations.latest(id.value());
    }

    /** The confirmed results of a dossier, oldest first; until the minutes are signed a result is nobody's to see. */
    @Transactional(readOnly = true)
    public List<Result> confirmed(Dossier dossier) {
        List<Evaluation> done = evaluations.of(dossier.id().value()).stream()
                .filter(evaluation -> evaluation.releasedOn() != null)
                .toList();
        return results(dossier, done);
    }

    /** All sheets of the running evaluation, for secretary and chair after everybody has handed in. */
    @Transactional(readOnly = true)
    public Result forConsolidation(OpenTask task) {
        requireUnsealed(task);
        Dossier dossier = dossiers.get(task.dossier());
        return result(dossier, current(task.dossier()));
    }

    /** Sheets are sealed but for secretary and chair, once everybody has handed in. */
    private static void requireUnsealed(OpenTask task) {
        if (!Set.of("consolidateScores", "confirmResult").contains(task.step())) {
            throw new IllegalArgumentException("sheets are sealed during " + task.step());
        }
    }

    /** What members changed from round to round, for those who see the sheets themselves. */
    @Transactional(readOnly = true)
    public List<Proceedings.Change> changes(OpenTask task) {
        requireUnsealed(task);
        return Proceedings.changes(
                preparations.sheet(dossiers.get(task.dossier())), allSheets(current(task.dossier())));
    }

    /** Points by which members' totals may differ at the dossier's level before they must discuss. */
    @Transactional(readOnly = true)
    public BigDecimal deviationLimit(Dossier dossier) {
        return settings.number(Packages.placeOf(dossier), Setting.DEVIATION_LIMIT);
    }

    /** How far the members lie apart, for the discussion: lowest and highest per criterion, no names. */
    @Transactional(readOnly = true)
    public Rating spread(OpenTask task) {
        Evaluation evaluation = current(task.dossier());
        if (!task.step().equals("rescoreProduct")) {
            throw new IllegalArgumentException("sheets are sealed during " + task.step());
        }
        return rate(dossiers.get(task.dossier()), evaluation, lastSheetsBefore(evaluation, evaluation.round()));
    }

    /** The actor's own last sheet of the running evaluation, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ScoreSheet> own(OpenTask task) {
        return allSheets(current(task.dossier())).stream()
                .filter(sheet -> sheet.person().equals(task.actor().id()))
                .reduce((earlier, later) -> later);
    }

    /** The knock-outs of the product set, for the secretary to ask; preconditions are no findings. */
    @Transactional(readOnly = true)
    public List<Gate> gates(Dossier dossier) {
        return tables.regulation(dossier).gates(dossier.requireProductSet()).stream()
                .filter(gate -> gate.effect() != Gate.Effect.PRECONDITION)
                .toList();
    }

    private Rating rating(Dossier dossier, Evaluation evaluation) {
        return rate(dossier, evaluation, lastSheets(evaluation, allSheets(evaluation)));
    }

    private Rating rate(Dossier dossier, Evaluation evaluation, List<ScoreSheet> last) {
        return tables.regulation(dossier)
                .rate(
                        dossier.requireProductSet(),
                        last.stream().map(ScoreSheet::marks).toList(),
                        MinimumBasis.valueOf(evaluation.basis()),
                        evaluation.waivers().stream().map(Waiver::minimum).collect(Collectors.toSet()));
    }

    /** What the minutes tell of each of these evaluations, all of them confirmed. */
    List<Proceedings> proceedings(List<Evaluation> confirmed, Map<DossierId, Dossier> products) {
        Map<Long, List<ScoreSheet>> all =
                sheets
                        .findByEvaluationIdInOrderByRoundAscIdAsc(
                                confirmed.stream().map(Evaluation::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ScoreSheet::evaluation));
        return confirmed.stream()
                .map(evaluation -> {
                    Dossier dossier = Objects.requireNonNull(products.get(evaluation.dossier()));
                    ScoringSheet sheet = preparations.sheet(dossier);
                    List<ScoreSheet> own = all.getOrDefault(evaluation.id(), List.of());
                    return new Proceedings(
                            dossier, sheet, result(dossier, evaluation, own), Proceedings.changes(sheet, own));
                })
                .toList();
    }

    Result result(Dossier dossier, Evaluation evaluation) {
        return results(dossier, List.of(evaluation)).get(0);
    }

    private List<Result> results(Dossier dossier, List<Evaluation> wanted) {
        List<ScoreSheet> all = sheets.findByEvaluationIdInOrderByRoundAscIdAsc(
                wanted.stream().map(Evaluation::id).toList());
        return wanted.stream()
                .map(evaluation -> result(dossier, evaluation, all))
                .toList();
    }

    private Result result(Dossier dossier, Evaluation evaluation, List<ScoreSheet> all) {
        List<ScoreSheet> last = lastSheets(evaluation, all);
        Rating rating = rate(dossier, evaluation, last);
        return new Result(
                evaluation,
                last,
                rating,
                tables.regulation(dossier)
                        .explain(
                                rating,
                                tables.starRule(dossier),
                                evaluation.knockOut() != null,
                                evaluation.missedMinimum()));
    }

    private List<ScoreSheet> allSheets(Evaluation evaluation) {
        return sheets.findByEvaluationIdInOrderByRoundAscIdAsc(List.of(evaluation.id()));
    }

    private List<ScoreSheet> lastSheetsBefore(Evaluation evaluation, int round) {
        return lastSheets(
                evaluation,
                allSheets(evaluation).stream()
                        .filter(sheet -> sheet.round() < round)
                        .toList());
    }

    /** Each member's last sheet; a member who did not score again keeps the first, one who fell out has none. */
    static List<ScoreSheet> lastSheets(Evaluation evaluation, List<ScoreSheet> all) {
        Map<Long, ScoreSheet> last = new LinkedHashMap<>();
        all.stream()
                .filter(sheet -> sheet.belongsTo(evaluation))
                .filter(sheet -> evaluation.members().contains(sheet.person()))
                .forEach(sheet -> last.put(sheet.person().value(), sheet));
        return List.copyOf(last.values());
    }

    private Evaluation current(DossierId id) {
        return evaluations.latest(id.value()).orElseThrow();
    }
}
