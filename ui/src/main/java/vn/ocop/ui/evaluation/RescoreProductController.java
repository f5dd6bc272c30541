package vn.ocop.ui.evaluation;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluation;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.ScoreSheet;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Marks;

/** After the discussion a member scores again, with the reason of what changed. */
@Controller
@RequestMapping("/tasks/rescoreProduct")
class RescoreProductController extends TaskPage<RescoreProductForm> {

    private final Evaluations evaluations;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final SheetDesk sheets;
    private final Gates gates;

    RescoreProductController(
            TaskDesk desk,
            Evaluations evaluations,
            Preparations preparations,
            Dossiers dossiers,
            SheetDesk sheets,
            Gates gates) {
        super("evaluation/rescoreProduct", desk);
        this.gates = gates;
        this.evaluations = evaluations;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.sheets = sheets;
    }

    @Override
    protected RescoreProductForm blank(OpenTask task) {
        Optional<ScoreSheet> own = evaluations.own(task);
        Marks before = own.map(ScoreSheet::marks).orElse(Marks.NONE);
        Set<String> found = own.map(ScoreSheet::gates).orElse(Set.of());
        return new RescoreProductForm(Forms.options(before), Forms.notes(before), found, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("sheets", sheets);
        model.addAttribute("gateChoices", gates.choices(dossiers.get(task.dossier())));
        evaluations.own(task).ifPresent(own -> model.addAttribute("mine", Forms.options(own.marks())));
        model.addAttribute("spread", evaluations.spread(task));
        Marks self = preparations
                .selfAssessment(task.dossier())
                .map(SelfAssessment::marks)
                .orElse(null);
        Evaluation evaluation = evaluations.latest(task.dossier()).orElseThrow();
        model.addAttribute("discussion", evaluation.discussion());
        sheets.furnish(model, dossiers.get(task.dossier()), self, evaluation.recommended());
    }

    @Override
    protected void complete(OpenTask task, RescoreProductForm form) {
        evaluations.rescoreProduct(
                task, Forms.marks(form.option(), form.note()), Gates.ticked(form.gates()), form.remark());
    }
}
