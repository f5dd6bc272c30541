package vn.ocop.workflow.preparation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.HandIn;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Limits;
import vn.ocop.workflow.dossier.Numbers;
import vn.ocop.workflow.dossier.Receipt;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.MarkProblem;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** The commune stage: the producer prepares, the commune receives, checks, assesses and proposes (Đ6, Đ7.1–7.2). */
@Component
@Transactional
public class Preparations {

    interface SelfAssessments extends JpaRepository<SelfAssessment, Long> {}

    interface CommuneAssessments extends JpaRepository<CommuneAssessment, Long> {}

    /** What the producer hands in: Mẫu 01 with the producer's data, and Mẫu 02. */
    public record HandedIn(
            String product, Registration kind, ProducerDetails producer, BusinessResults results, Marks marks) {}

    private final Dossiers dossiers;
    private final Producers producers;
    private final SelfAssessments selfAssessments;
    private final CommuneAssessments communeAssessments;
    private final Supplements supplements;
    private final Numbers numbers;
    private final Limits limits;
    private final Settings settings;
    private final Regulations regulations;
    private final Engine engine;

    Preparations(
            Dossiers dossiers,
            Producers producers,
            SelfAssessments selfAssessments,
            CommuneAssessments communeAssessments,
            Supplements supplements,
            Numbers numbers,
            Limits limits,
            Settings settings,
            Regulations regulations,
            Engine engine) {
        this.dossiers = dossiers;
        this.producers = producers;
        this.selfAssessments = selfAssessments;
        this.communeAssessments = communeAssessments;
        this.supplements = supplements;
        this.numbers = numbers;
        this.limits = limits;
        this.settings = settings;
        this.regulations = regulations;
        this.engine = engine;
    }

    /** The producer hands in registration and self-assessment; unticked criteria are allowed and count 0. */
    public void prepareDossier(OpenTask task, HandedIn form) {
        Dossier dossier = dossiers.lock(task);
        write(dossier, form);
        engine.complete(task, null);
    }

    private void write(Dossier dossier, HandedIn form) {
        check(sheet(dossier), form.marks());
        producers.describe(dossier.producer().id(), form.producer());
        dossier.register(form.kind());
        Idea idea = dossier.idea();
        dossier.rework(new Idea(form.product(), idea.description(), idea.materials(), idea.story()));
        LocalDate today = dossiers.today();
        selfAssessments
                .findById(dossier.id().value())
                .ifPresentOrElse(
                        known -> known.rework(form.results(), form.marks(), today),
                        () -> selfAssessments.save(
                                new SelfAssessment(dossier.id().value(), form.results(), form.marks(), today)));
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

    /** The commune receives the dossier: slip, product code, and the clock of Đ7.2 starts. */
    public void receiveDossier(OpenTask task, int samples) {
        Dossier dossier = dossiers.lock(task);
        LocalDate today = dossiers.today();
        dossier.receive(
                new Receipt(numbers.slip(dossier, today), today, task.actor().name(), samples),
                numbers.productCode(dossier, today),
                limits.endOfCommunePeriod(dossier, today));
        engine.complete(
                task, dossier.receipt() == null ? null : dossier.receipt().slip());
    }

    /**
     * The commune checks whether the components are complete.
     *
     * @param reasons what is missing, or why the product is out of scope; required unless complete
     */
    public void checkComponents(OpenTask task, Completeness completeness, @Nullable String reasons) {
        Dossier dossier = dossiers.lock(task);
        String why = reasons == null ? "" : reasons;
        switch (completeness) {
            case COMPLETE -> {}
            case INCOMPLETE -> {
                supplements.request(dossier, task.actor(), why);
                if (Boolean.parseBoolean(settings.text(dossier.province(), Setting.SUPPLEMENT_STOPS_CLOCK))) {
                    dossier.pause(dossiers.today());
                    engine.holdTimers(dossier.id());
                }
            }
            case OUT_OF_SCOPE -> {
                if (why.isBlank()) {
                    throw new Rejected("reasons", "supplement.reasons.missing");
                }
                dossier.explainClosing(why.strip());
            }
        }
        engine.complete(task, why.isBlank() ? null : why, completeness);
    }

    /** The producer answers the commune's request and may correct what was handed in; the clock goes on. */
    public void supplementDossier(OpenTask task, HandedIn form, String answer) {
        Dossier dossier = dossiers.lock(task);
        supplements.answer(dossier, task.actor(), answer);
        write(dossier, form);
        LocalDate paused = dossier.pausedOn();
        LocalDate end = dossier.dueOn();
        if (paused != null && end != null) {
            dossier.resume(dossiers.today(), limits.endAfterPause(end, paused, dossiers.today()));
            engine.resumeTimers(dossier.id());
        }
        engine.complete(task, answer);
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
    public HandIn sendPackage(DossierId id) {
        return HandIn.PROPOSED;
    }

    /** The product is outside the programme: the dossier ends at the commune. */
    public HandIn closeOutOfScope(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        dossier.close(Stage.OUT_OF_SCOPE, dossiers.today(), dossier.closeReason());
        return HandIn.CLOSED;
    }

    @Transactional(readOnly = true)
    public Optional<SelfAssessment> selfAssessment(DossierId id) {
        return selfAssessments.findById(id.value());
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
