package vn.ocop.workflow.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Outcome.RequestRound;
import vn.ocop.processes.Outcome.SecondRequest;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Limits;
import vn.ocop.workflow.dossier.Numbers;
import vn.ocop.workflow.dossier.Receipt;
import vn.ocop.workflow.dossier.Samples;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.MarkProblem;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** The commune stage: the producer prepares, the commune receives, checks, assesses and proposes (Đ6, Đ7.1–7.2). */
@Component
@Transactional
public class Preparations {

    interface CommuneAssessments extends JpaRepository<CommuneAssessment, Long> {}

    private final Dossiers dossiers;
    private final Sections sections;
    private final HandIns handIns;
    private final Readiness readiness;
    private final CommuneAssessments communeAssessments;
    private final Supplements supplements;
    private final Numbers numbers;
    private final Limits limits;
    private final Settings settings;
    private final Regulations regulations;
    private final Engine engine;

    Preparations(
            Dossiers dossiers,
            Sections sections,
            HandIns handIns,
            Readiness readiness,
            CommuneAssessments communeAssessments,
            Supplements supplements,
            Numbers numbers,
            Limits limits,
            Settings settings,
            Regulations regulations,
            Engine engine) {
        this.dossiers = dossiers;
        this.sections = sections;
        this.handIns = handIns;
        this.readiness = readiness;
        this.communeAssessments = communeAssessments;
        this.supplements = supplements;
        this.numbers = numbers;
        this.limits = limits;
        this.settings = settings;
        this.regulations = regulations;
        this.engine = engine;
    }

    /**
     * The producer hands in registration and self-assessment; all their sections must be done, and what the law makes a
     * condition must be there. Nothing else holds a dossier back: what is missing or does not agree is told.
     */
    public void prepareDossier(OpenTask task) {
        Dossier dossier = dossiers.lock(task);
        readiness.requireConditions(dossier);
        handIns.keep(task, dossier);
        engine.complete(task, null);
    }

    /** Refuses marks that are not of the sheet; the field is {@code marks[criterion]}. */
    public static void check(ScoringSheet sheet, Marks marks) {
        for (MarkProblem problem : sheet.check(marks)) {
            throw new Rejected(
                    "option[" + problem.criterion() + "]",
                    "marks." + problem.kind().name(),
                    problem.criterion());
        }
    }

    /** The commune receives the dossier and its samples: slip, product code, and the clock of Đ7.2 starts. */
    public void receiveDossier(OpenTask task, Samples samples) {
        Dossier dossier = dossiers.lock(task);
        boolean service = sheet(dossier).samples() == 0;
        if (!service && samples.pieces() > 0) {
            require("lot", samples.lot(), "receiveDossier.lot.missing");
            require("storage", samples.storage(), "receiveDossier.storage.missing");
        }
        LocalDate today = dossiers.today();
        Receipt receipt =
                new Receipt(numbers.slip(dossier, today), today, task.actor().name());
        dossier.receive(
                receipt,
                service ? Samples.NONE : samples,
                numbers.productCode(dossier, today),
                limits.endOfCommunePeriod(dossier, today));
        engine.complete(task, receipt.slip());
    }

    private static void require(String field, @Nullable String text, String problem) {
        if (text == null || text.isBlank()) {
            throw new Rejected(field, problem);
        }
    }

    /**
     * The commune checks whether the components are complete. It asks for a supplement once; a second request goes out only
     * with a manager's leave.
     *
     * @param reasons why the product is out of scope, or why the commune has to ask again; required then
     * @param wanted what is missing or wrong; required if incomplete
     */
    public void checkComponents(
            OpenTask task, Completeness completeness, @Nullable String reasons, List<Wanted> wanted) {
        Dossier dossier = dossiers.lock(task);
        String why = reasons == null ? "" : reasons.strip();
        switch (completeness) {
            case COMPLETE -> engine.complete(task, why.isEmpty() ? null : why, completeness);
            case INCOMPLETE -> askForSupplement(task, dossier, why, wanted);
            case OUT_OF_SCOPE -> {
                if (why.isEmpty()) {
                    throw new Rejected("reasons", "supplement.reasons.missing");
                }
                dossier.explainClosing(why);
                engine.complete(task, why, completeness);
            }
        }
    }

    private void askForSupplement(OpenTask task, Dossier dossier, String why, List<Wanted> wanted) {
        if (supplements.askedBefore(dossier)) {
            if (why.isEmpty()) {
                throw new Rejected("reasons", "supplement.again.missing");
            }
            requireItems(wanted);
            supplements.hold(dossier, task.actor(), why, wanted);
            engine.complete(task, why, Completeness.INCOMPLETE, RequestRound.AGAIN);
            return;
        }
        requireItems(wanted);
        String asked = supplements.request(dossier, task.actor(), why, wanted);
        stopClock(dossier);
        engine.complete(task, asked, Completeness.INCOMPLETE, RequestRound.FIRST);
    }

    private static void requireItems(List<Wanted> wanted) {
        if (wanted.stream().allMatch(Wanted::blank)) {
            throw new Rejected("wrong[0]", "supplement.items.missing");
        }
    }

    private void stopClock(Dossier dossier) {
        if (Boolean.parseBoolean(settings.text(dossier.province(), Setting.SUPPLEMENT_STOPS_CLOCK))) {
            dossier.pause(dossiers.today());
            engine.holdTimers(dossier.id());
        }
    }

    /** A manager of the province lets the commune ask once more, or does not; either way with a reason. */
    public void allowSecondRequest(OpenTask task, SecondRequest answer, String reason) {
        Dossier dossier = dossiers.lock(task);
        if (reason.isBlank()) {
            throw new Rejected("reason", "allowSecondRequest.reason.missing");
        }
        boolean allowed = answer == SecondRequest.ALLOWED;
        supplements.decide(dossier, task.actor(), allowed, reason.strip());
        if (allowed) {
            stopClock(dossier);
        }
        engine.complete(task, reason.strip(), answer);
    }

    /** The producer answers the commune's request and may correct what was handed in; the clock goes on. */
    public void supplementDossier(OpenTask task, String answer) {
        Dossier dossier = dossiers.lock(task);
        String answered = supplements.answer(dossier, task.actor(), answer);
        handIns.keep(task, dossier);
        LocalDate paused = dossier.pausedOn();
        LocalDate end = dossier.dueOn();
        if (paused != null && end != null) {
            dossier.resume(dossiers.today(), limits.endAfterPause(end, paused, dossiers.today()));
            engine.resumeTimers(dossier.id());
        }
        engine.complete(task, answered);
    }

    /** The commune assesses the four contents of Mẫu 03. */
    public void assessContents(OpenTask task, CommuneAssessment.Contents contents) {
        Dossier dossier = dossiers.lock(task);
        communeAssessments.save(new CommuneAssessment(
                dossier.id().value(), contents, task.actor().name(), dossiers.today()));
        engine.complete(task, null);
    }

    /**
     * The commune's leader signs report and proposal, which get their numbers, or gives them back with a reason.
     *
     * @param consultation minutes of a meeting, if one was held
     */
    public void signProposal(OpenTask task, Proposal proposal, @Nullable String reason, @Nullable String consultation) {
        Dossier dossier = dossiers.lock(task);
        String note = reason;
        if (proposal == Proposal.BACK) {
            if (reason == null || reason.isBlank()) {
                throw new Rejected("reason", "signProposal.reason.missing");
            }
        } else {
            LocalDate today = dossiers.today();
            String report = numbers.paper(dossier, Setting.REPORT_SYMBOL, today);
            String letter = numbers.paper(dossier, Setting.PROPOSAL_SYMBOL, today);
            communeAssessments
                    .findById(dossier.id().value())
                    .orElseThrow()
                    .sign(task.actor().name(), today, report, letter, consultation);
            dossier.propose(today);
            note = report + "; " + letter;
        }
        engine.complete(task, note, proposal);
    }

    /** The package goes to the province. */
    public Outcome.HandIn sendPackage(DossierId id) {
        return Outcome.HandIn.PROPOSED;
    }

    /** The product is outside the programme: the dossier ends at the commune. */
    public Outcome.HandIn closeOutOfScope(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        dossier.close(Stage.OUT_OF_SCOPE, dossiers.today(), dossier.closeReason());
        return Outcome.HandIn.CLOSED;
    }

    /** The self-assessment, once it was handed in. */
    @Transactional(readOnly = true)
    public Optional<SelfAssessment> selfAssessment(DossierId id) {
        return sections.filled(id).filter(forms -> forms.handedInOn() != null);
    }

    /** The forms as they were last handed in. */
    @Transactional(readOnly = true)
    public Optional<HandIn> handIn(DossierId id) {
        return handIns.latest(id);
    }

    @Transactional(readOnly = true)
    public Optional<CommuneAssessment> communeAssessment(DossierId id) {
        return communeAssessments.findById(id.value());
    }

    /** The scoring sheet of the dossier's product set, of the decision it is bound to. */
    public ScoringSheet sheet(Dossier dossier) {
        return regulations.byKey(dossier.regulation()).sheet(dossier.requireProductSet());
    }
}
