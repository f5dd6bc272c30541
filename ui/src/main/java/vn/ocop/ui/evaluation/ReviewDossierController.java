package vn.ocop.ui.evaluation;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.evaluation.SurveyPhotos;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Marks;

/** The advisory group recommends an option per criterion and says what to do. */
@Controller
@RequestMapping("/tasks/reviewDossier")
class ReviewDossierController extends TaskPage<ReviewDossierForm> {

    private final Packages packages;
    private final Evaluations evaluations;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final SheetDesk sheets;
    private final SurveyPhotos photos;
    private final Texts texts;

    ReviewDossierController(
            TaskDesk desk,
            Packages packages,
            Evaluations evaluations,
            Preparations preparations,
            Dossiers dossiers,
            SheetDesk sheets,
            SurveyPhotos photos,
            Texts texts) {
        super("evaluation/reviewDossier", desk);
        this.packages = packages;
        this.evaluations = evaluations;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.photos = photos;
        this.texts = texts;
    }

    @Override
    protected ReviewDossierForm blank(OpenTask task) {
        Marks before =
                evaluations.latest(task.dossier()).map(Evaluation::recommended).orElse(null);
        return before == null
                ? new ReviewDossierForm(null, "", Map.of(), Map.of())
                : new ReviewDossierForm(null, "", Forms.options(before), Forms.notes(before));
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Advice.class));
        model.addAttribute("sheets", sheets);
        model.addAttribute("photos", photos.of(task.dossier()));
        Marks self = preparations
                .selfAssessment(task.dossier())
                .map(SelfAssessment::marks)
                .orElse(null);
        sheets.furnish(model, dossiers.get(task.dossier()), self, null);
        evaluations
                .latest(task.dossier())
                .map(Evaluation::survey)
                .ifPresent(found -> model.addAttribute("survey", found));
    }

    @Override
    protected void complete(OpenTask task, ReviewDossierForm form) {
        packages.reviewDossier(
                task,
                Objects.requireNonNull(form.advice()),
                Forms.marks(form.option(), form.note()),
                Forms.blankToNull(form.words()));
    }
}
