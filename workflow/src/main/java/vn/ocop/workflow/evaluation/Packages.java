package vn.ocop.workflow.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.dossier.Batches;
import vn.ocop.workflow.dossier.Batches.Batch;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Numbers;
import vn.ocop.workflow.dossier.Receipt;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Marks;

/** The package at province or centre before the council: received, checked, completed, reviewed (Đ7.3a, c; Đ7.4). */
@Component
@Transactional
public class Packages {

    private final EvaluationStore evaluations;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Preparations preparations;
    private final Settings settings;
    private final Conflicts conflicts;
    private final Batches batches;
    private final Numbers numbers;
    private final Engine engine;

    Packages(
            EvaluationStore evaluations,
            Dossiers dossiers,
            Supplements supplements,
            Preparations preparations,
            Settings settings,
            Conflicts conflicts,
            Batches batches,
            Numbers numbers,
            Engine engine) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.preparations = preparations;
        this.settings = settings;
        this.conflicts = conflicts;
        this.batches = batches;
        this.numbers = numbers;
        this.engine = engine;
    }

    /**
     * The agency receives the package: the province with its block of Mẫu 01; the evaluation at its level begins under the
     * settings of that level.
     */
    public void receivePackage(OpenTask task) {
        Dossier dossier = dossiers.lock(task);
        String place = placeOf(dossier);
        evaluations.save(new Evaluation(
                dossier.id().value(),
                dossier.level(),
                task.actor().name(),
                dossiers.today(),
                settings.text(place, Setting.MINIMUM_BASIS),
                settings.text(place, Setting.MISSED_MINIMUM)));
        conflicts.detect(List.of(dossier), place);
        String slip = null;
        if (dossier.level() == Level.PROVINCE) {
            LocalDate today = dossiers.today();
            slip = numbers.provinceSlip(dossier, today);
            dossier.receiveAtProvince(new Receipt(slip, today, task.actor().name()));
        }
        engine.complete(task, slip);
    }

    /** Code of the place whose council and settings apply now. */
    public static String placeOf(Dossier dossier) {
        return dossier.level() == Level.CENTRE ? UnitId.CENTRE : dossier.province();
    }

    /** @param wanted what the commune and the producer are to complete; required if incomplete, and nothing else said */
    public void checkPackage(
            OpenTask task, PackageCompleteness completeness, @Nullable String reasons, List<Wanted> wanted) {
        Dossier dossier = dossiers.lock(task);
        String note = reasons;
        if (completeness == PackageCompleteness.INCOMPLETE) {
            note = supplements.request(dossier, task.actor(), reasons == null ? "" : reasons, wanted);
        }
        engine.complete(task, note, completeness);
    }

    /**
     * The commune, with the producer, completes the package.
     *
     * @param answers by number of the item
     */
    public void completePackage(OpenTask task, Map<Long, String> answers, String answer) {
        Dossier dossier = dossiers.lock(task);
        supplements.write(dossier, task.actor(), answers);
        engine.complete(task, supplements.answer(dossier, task.actor(), answer));
    }

    /** Puts the dossier into its batch by the date of the proposal (Đ5). */
    public void assignBatch(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        LocalDate proposed = dossier.proposedOn();
        // the centre's batch goes by the province's proposal, which is made the day it is forwarded
        LocalDate date = dossier.level() == Level.CENTRE || proposed == null ? dossiers.today() : proposed;
        Batch batch = batches.of(dossier, dossier.level(), date);
        dossier.join(batch.name(), batch.endsOn());
    }

    /**
     * The advisory group reviews: an option per criterion with a note, and what it advises.
     *
     * @param words opinion; required to ask for a supplement or a survey
     */
    public void reviewDossier(OpenTask task, Advice advice, Marks recommended, @Nullable String words) {
        Dossier dossier = dossiers.lock(task);
        Preparations.check(preparations.sheet(dossier), recommended);
        Evaluation evaluation = current(task.dossier());
        String opinion = words == null ? "" : words.strip();
        if (advice != Advice.PROPOSE && opinion.isEmpty()) {
            throw new Rejected("words", "reviewDossier.words.missing");
        }
        boolean surveyRequired = preparations.sheet(dossier).samples() == 0;
        if (advice == Advice.PROPOSE && surveyRequired && evaluation.survey() == null) {
            // no samples are handed in for services: the site itself must be seen (set 26)
            throw new Rejected("advice", "reviewDossier.survey.required");
        }
        evaluation.advise(
                recommended, opinion.isEmpty() ? null : opinion, task.actor().name());
        if (advice == Advice.SUPPLEMENT) {
            supplements.request(dossier, task.actor(), opinion, List.of());
        }
        if (advice == Advice.PROPOSE) {
            evaluation.propose(dossiers.today());
        }
        engine.complete(task, opinion.isEmpty() ? null : opinion, advice);
    }

    /** The advisory group has seen the place. */
    public void surveySite(OpenTask task, LocalDate on, String minutes) {
        dossiers.lock(task);
        if (on.isAfter(dossiers.today())) {
            throw new Rejected("surveyedOn", "surveySite.surveyedOn.future");
        }
        if (minutes.isBlank()) {
            throw new Rejected("minutes", "surveySite.minutes.missing");
        }
        current(task.dossier()).survey(minutes.strip(), on);
        engine.complete(task, minutes);
    }

    private Evaluation current(DossierId id) {
        return evaluations.latest(id.value()).orElseThrow();
    }
}
