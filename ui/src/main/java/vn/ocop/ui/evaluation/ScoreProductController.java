package vn.ocop.ui.evaluation;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Preparations;
import vn.ocop.workflow.dossier.SelfAssessment;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.regulation.Marks;

/** A member of the council scores the product on the sheet of its set, independently. */
@Controller
@RequestMapping("/tasks/scoreProduct")
class ScoreProductController extends TaskPage<ScoreProductForm> {

    private final Evaluations evaluations;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final SheetDesk sheets;

    ScoreProductController(
            TaskDesk desk, Evaluations evaluations, Preparations preparations, Dossiers dossiers, SheetDesk sheets) {
        super("evaluation/scoreProduct", desk);
        this.evaluations = evaluations;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.sheets = sheets;
    }

    @Override
    protected ScoreProductForm blank(OpenTask task) {
        return new ScoreProductForm(Map.of(), Map.of(), "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("sheets", sheets);
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
                task, Forms.marks(form.option(), form.note()), Set.of(), Forms.blankToNull(form.remark()));
    }
}
