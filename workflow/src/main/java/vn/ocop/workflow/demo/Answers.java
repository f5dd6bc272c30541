package vn.ocop.workflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.processes.Outcome.CentralApproval;
import vn.ocop.processes.Outcome.CentralResultUse;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Outcome.SecondRequest;
import vn.ocop.processes.Outcome.Signing;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Samples;
import vn.ocop.workflow.dossier.SupplementItem;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.CommuneAssessment;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.ScoringSheet;
import vn.ocop.workflow.support.Assessment;
import vn.ocop.workflow.support.Checklist;
import vn.ocop.workflow.support.Planned;
import vn.ocop.workflow.support.SupportCases;

/** What the people of the demonstration answer at each step: the straight path, or the story's detour once. */
@Component
class Answers {

    /** A task of a story; {@code detour} is null on the straight path. */
    private record Turn(OpenTask task, Story story, @Nullable String detour) {

        <E extends Enum<E>> E answer(Class<E> gateway, E straight) {
            return detour == null ? straight : Enum.valueOf(gateway, detour);
        }
    }

    private final Ideas ideas;
    private final Dossiers dossiers;
    private final FormFiller forms;
    private final Papers papers;
    private final Preparations preparations;
    private final Supplements supplements;
    private final SupportCases support;
    private final Checklist checklist;
    private final Packages packages;
    private final Evaluations evaluations;
    private final Certifications certifications;
    private final Cast cast;
    private final Clock clock;
    private final Map<String, BiConsumer<Answers, Turn>> steps = Map.ofEntries(
            Map.entry("screenIdea", Answers::screenIdea),
            Map.entry(
                    "reviseIdea",
                    (a, t) -> a.ideas.reviseIdea(t.task, a.dossier(t).idea())),
            Map.entry("assessNeeds", Answers::assessNeeds),
            Map.entry("answerReferral", Answers::answerReferral),
            Map.entry("planSupport", Answers::planSupport),
            Map.entry("carryOutSupport", Answers::carryOutSupport),
            Map.entry("confirmReadiness", Answers::confirmReadiness),
            Map.entry("prepareDossier", Answers::prepareDossier),
            Map.entry("receiveDossier", Answers::receiveDossier),
            Map.entry("checkComponents", Answers::checkComponents),
            Map.entry("allowSecondRequest", Answers::allowSecondRequest),
            Map.entry("supplementDossier", Answers::supplementDossier),
            Map.entry("assessContents", Answers::assessContents),
            Map.entry("signProposal", Answers::signProposal),
            Map.entry("receivePackage", (a, t) -> a.packages.receivePackage(t.task)),
            Map.entry("checkPackage", Answers::checkPackage),
            Map.entry(
                    "completePackage", (a, t) -> a.packages.completePackage(t.task, a.answers(t), Words.SUPPLEMENTED)),
            Map.entry("reviewDossier", Answers::reviewDossier),
            Map.entry("surveySite", (a, t) -> a.packages.surveySite(t.task, a.today(), Words.SURVEY)),
            Map.entry(
                    "scoreProduct",
                    (a, t) -> a.evaluations.scoreProduct(t.task, a.marks(t, a.bias(t)), Set.of(), null)),
            Map.entry("consolidateScores", Answers::consolidateScores),
            Map.entry(
                    "rescoreProduct",
                    (a, t) -> a.evaluations.rescoreProduct(t.task, a.marks(t, 0), Set.of(), Words.RESCORED)),
            Map.entry("confirmResult", Answers::confirmResult),
            Map.entry("approveForCentre", Answers::approveForCentre),
            Map.entry("useCentralResult", Answers::useCentralResult),
            Map.entry("issueNegativeNotice", Answers::issueNegativeNotice),
            Map.entry("draftDecision", (a, t) -> a.certifications.draftDecision(t.task, Words.DECISION)),
            Map.entry("signDecision", Answers::signDecision),
            Map.entry("issueDecision", Answers::issueDecision));

    Answers(
            Ideas ideas,
            Dossiers dossiers,
            FormFiller forms,
            Papers papers,
            Preparations preparations,
            Supplements supplements,
            SupportCases support,
            Checklist checklist,
            Packages packages,
            Evaluations evaluations,
            Certifications certifications,
            Cast cast,
            Clock clock) {
        this.ideas = ideas;
        this.dossiers = dossiers;
        this.forms = forms;
        this.papers = papers;
        this.preparations = preparations;
        this.supplements = supplements;
        this.support = support;
        this.checklist = checklist;
        this.packages = packages;
        this.evaluations = evaluations;
        this.certifications = certifications;
        this.cast = cast;
        this.clock = clock;
    }

    /** @param detour answer that leaves the straight path, null to stay on it */
    void give(OpenTask task, Story story, @Nullable String detour) {
        BiConsumer<Answers, Turn> step = steps.get(task.step());
        if (step == null) {
            throw new IllegalStateException("nobody knows what to answer at " + task.step());
        }
        step.accept(this, new Turn(task, story, detour));
    }

    /** The producer gives up. */
    void withdraw(DossierId id) {
        dossiers.withdraw(cast.actor(dossiers.get(id).producer()), id, Words.WITHDRAWN);
    }

    private void screenIdea(Turn turn) {
        Screening screening = turn.answer(Screening.class, Screening.ACCEPTED);
        Integer set = screening == Screening.ACCEPTED ? turn.story.productSet() : null;
        String reason =
                switch (screening) {
                    case ACCEPTED -> null;
                    case CHANGES_WANTED -> Words.CHANGES_WANTED;
                    case REFUSED -> Words.REFUSED;
                };
        ideas.screenIdea(turn.task, screening, set, reason);
    }

    private void assessNeeds(Turn turn) {
        SupportNeed need = turn.answer(SupportNeed.class, SupportNeed.SUPPORT);
        Checklist.Lists lists = checklist.of(dossier(turn));
        support.assessNeeds(
                turn.task,
                need,
                new Assessment(
                        need == SupportNeed.NONE ? null : Words.NEEDS,
                        need == SupportNeed.NONE ? Set.of() : some(lists.criteria(), Criterion::key),
                        need == SupportNeed.NONE ? Set.of() : some(lists.documents(), Document::id),
                        lists.stars().contains(turn.story.stars()) ? turn.story.stars() : null,
                        need == SupportNeed.REFER ? Words.REFERRAL : null));
    }

    private static <T> Set<String> some(List<T> all, Function<T, String> name) {
        return all.stream().limit(Words.WEAK).map(name).collect(Collectors.toSet());
    }

    private void answerReferral(Turn turn) {
        support.answerReferral(
                turn.task, turn.answer(ReferralAnswer.class, ReferralAnswer.TAKEN), Words.REFERRAL_ANSWER);
    }

    private void planSupport(Turn turn) {
        String second = SupportResults.typeFor(dossier(turn));
        support.planSupport(
                turn.task,
                turn.task.actor().id(),
                List.of(
                        new Planned("YS04", null, null, null, today().plusDays(7)),
                        new Planned(second, null, Words.PARTNER, Words.BUDGET, today().plusDays(14))));
    }

    private void carryOutSupport(Turn turn) {
        Dossier dossier = dossier(turn);
        var results = SupportResults.of(support.type(dossier, support.item(turn.task)), dossier, today());
        support.carryOutSupport(turn.task, today(), results, Words.SUPPORT_RESULT);
    }

    private void confirmReadiness(Turn turn) {
        support.confirmReadiness(turn.task, turn.answer(Readiness.class, Readiness.READY), null);
    }

    private void prepareDossier(Turn turn) {
        forms.fill(turn.task, dossier(turn), sheet(turn).samples(), marks(turn, Words.OPTIMISM));
        papers.bring(turn.task, turn.story.papers());
        preparations.prepareDossier(turn.task);
    }

    private void receiveDossier(Turn turn) {
        preparations.receiveDossier(
                turn.task, new Samples(sheet(turn).samples(), Words.SAMPLE_LOT, Words.SAMPLE_STORAGE));
    }

    private void checkComponents(Turn turn) {
        Completeness completeness = turn.answer(Completeness.class, Completeness.COMPLETE);
        boolean again = supplements.askedBefore(dossier(turn));
        String reasons =
                switch (completeness) {
                    case COMPLETE -> null;
                    case INCOMPLETE -> again ? Words.ASKED_AGAIN : null;
                    case OUT_OF_SCOPE -> Words.OUT_OF_SCOPE;
                };
        preparations.checkComponents(
                turn.task, completeness, reasons, completeness == Completeness.INCOMPLETE ? Words.WANTED : List.of());
    }

    private void allowSecondRequest(Turn turn) {
        preparations.allowSecondRequest(
                turn.task, turn.answer(SecondRequest.class, SecondRequest.ALLOWED), Words.LEAVE);
    }

    /** The same words to every item that is asked for. */
    private Map<Long, String> answers(Turn turn) {
        return supplements.open(turn.task.dossier()).stream()
                .flatMap(request -> request.items().stream())
                .collect(Collectors.toMap(SupplementItem::id, item -> Words.SUPPLEMENTED));
    }

    private void supplementDossier(Turn turn) {
        supplements.write(answers(turn), turn.task);
        preparations.supplementDossier(turn.task, Words.SUPPLEMENTED);
    }

    private void assessContents(Turn turn) {
        preparations.assessContents(
                turn.task,
                new CommuneAssessment.Contents(
                        Words.LOCAL_MATERIALS,
                        Words.LOCAL_LABOUR,
                        Words.IDEA_ORIGIN,
                        Words.LOCAL_IDENTITY,
                        Words.PROPOSAL));
    }

    private void signProposal(Turn turn) {
        Proposal proposal = turn.answer(Proposal.class, Proposal.SIGNED);
        preparations.signProposal(turn.task, proposal, proposal == Proposal.BACK ? Words.GIVEN_BACK : null, null);
    }

    private void checkPackage(Turn turn) {
        PackageCompleteness completeness = turn.answer(PackageCompleteness.class, PackageCompleteness.COMPLETE);
        packages.checkPackage(
                turn.task,
                completeness,
                null,
                completeness == PackageCompleteness.INCOMPLETE ? Words.WANTED : List.of());
    }

    private void reviewDossier(Turn turn) {
        boolean mustSee = sheet(turn).samples() == 0
                && evaluations.latest(turn.task.dossier()).orElseThrow().survey() == null;
        Advice advice = turn.answer(Advice.class, mustSee ? Advice.SURVEY : Advice.PROPOSE);
        packages.reviewDossier(turn.task, advice, marks(turn, 0), Words.ADVICE);
    }

    private void consolidateScores(Turn turn) {
        boolean again = evaluations.latest(turn.task.dossier()).orElseThrow().round() > 1;
        boolean beyond = !again && "BEYOND".equals(turn.story.detours().get("scoreProduct"));
        evaluations.consolidateScores(turn.task, Findings.NONE, beyond ? Words.DISCUSSION : null, false);
    }

    private void confirmResult(Turn turn) {
        Confirmation confirmation = turn.answer(Confirmation.class, Confirmation.CONFIRMED);
        evaluations.confirmResult(turn.task, confirmation, confirmation == Confirmation.BACK ? Words.GIVEN_BACK : null);
    }

    private void approveForCentre(Turn turn) {
        CentralApproval approval = turn.answer(CentralApproval.class, CentralApproval.APPROVED);
        evaluations.approveForCentre(turn.task, approval, approval == CentralApproval.BACK ? Words.GIVEN_BACK : null);
    }

    private void useCentralResult(Turn turn) {
        evaluations.useCentralResult(turn.task, turn.answer(CentralResultUse.class, CentralResultUse.USE), null);
    }

    private void issueNegativeNotice(Turn turn) {
        certifications.issueNegativeNotice(
                turn.task, Words.NEGATIVE_NOTICE, turn.task.dossier() + "/TB-SNNMT", today());
    }

    private void signDecision(Turn turn) {
        Signing signing = turn.answer(Signing.class, Signing.SIGNED);
        certifications.signDecision(turn.task, signing, signing == Signing.BACK ? Words.GIVEN_BACK : null);
    }

    private void issueDecision(Turn turn) {
        certifications.issueDecision(turn.task, turn.task.dossier() + "/QĐ-UBND", today());
    }

    /** Members differ a little, as people do; the story may let them differ beyond the limit. */
    private int bias(Turn turn) {
        int spread = "BEYOND".equals(turn.story.detours().get("scoreProduct")) ? Words.WIDE : Words.NARROW;
        int temper = (int) (turn.task.actor().id().value() % Words.NARROW) - 1;
        return temper * spread / Words.NARROW;
    }

    private Marks marks(Turn turn, int bias) {
        Dossier dossier = dossier(turn);
        boolean stricter = dossier.level() == Level.CENTRE
                && "BELOW".equals(turn.story.detours().get(Story.AT_CENTRE));
        int points = turn.story.points() + bias - (stricter ? Words.STRICTER : 0);
        return SheetFiller.fill(preparations.sheet(dossier), turn.story.stars(), points);
    }

    private ScoringSheet sheet(Turn turn) {
        return preparations.sheet(dossier(turn));
    }

    private Dossier dossier(Turn turn) {
        return dossiers.get(turn.task.dossier());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
