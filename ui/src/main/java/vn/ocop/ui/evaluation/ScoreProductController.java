package vn.ocop.ui.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.SurveyPhotos;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Marks;

/** A member of the council scores the product on the sheet of its set, independently. */
@Controller
@RequestMapping("/tasks/scoreProduct")
class ScoreProductController extends TaskPage<ScoreProductForm> {

    private static final int LEFT_AT_MOST = 1_000;

    private final Evaluations evaluations;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final SheetDesk sheets;
    private final SurveyPhotos photos;
    private final Gates gates;
    private final Inbox inbox;

    ScoreProductController(
            TaskDesk desk,
            Evaluations evaluations,
            Preparations preparations,
            Dossiers dossiers,
            SheetDesk sheets,
            SurveyPhotos photos,
            Gates gates,
            Inbox inbox) {
        super("evaluation/scoreProduct", desk);
        this.gates = gates;
        this.inbox = inbox;
        this.evaluations = evaluations;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.photos = photos;
    }

    @Override
    protected ScoreProductForm blank(OpenTask task) {
        return new ScoreProductForm(Map.of(), Map.of(), Set.of(), "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("sheets", sheets);
        model.addAttribute("photos", photos.of(task.dossier()));
        model.addAttribute("gateChoices", gates.choices(dossiers.get(task.dossier())));
        Marks self = preparations
                .selfAssessment(task.dossier())
                .map(SelfAssessment::marks)
                .orElse(null);
        Marks advised =
                evaluations.latest(task.dossier()).map(Evaluation::recommended).orElse(null);
        sheets.furnish(model, dossiers.get(task.dossier()), self, advised);
    }

    @Override
    protected void complete(OpenTask task, ScoreProductForm form) {
        evaluations.scoreProduct(
                task,
                Forms.marks(form.option(), form.note()),
                Gates.ticked(form.gates()),
                Forms.blankToNull(form.remark()));
    }

    /** On to the next sheet: a member fills many in a day. */
    @Override
    protected String after(OpenTask task, RedirectAttributes redirect) {
        List<WorkItem> left = inbox.held(task.actor(), task.step(), LEFT_AT_MOST);
        redirect.addFlashAttribute("flash", left.isEmpty() ? "scoreProduct.last" : "scoreProduct.next");
        redirect.addFlashAttribute("flashNumber", left.size());
        return left.isEmpty()
                ? "/inbox"
                : "/tasks/" + task.step() + "/" + left.get(0).taskId();
    }
}
