package vn.ocop.ui.evaluation;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.preparation.Preparations;

/** The chair confirms the council's result, or sends it back. */
@Controller
@RequestMapping("/tasks/confirmResult")
class ConfirmResultController extends TaskPage<ConfirmResultForm> {

    private final Evaluations evaluations;
    private final Disclosures disclosures;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final Texts texts;

    ConfirmResultController(
            TaskDesk desk,
            Evaluations evaluations,
            Disclosures disclosures,
            Preparations preparations,
            Dossiers dossiers,
            Texts texts) {
        super("evaluation/confirmResult", desk);
        this.evaluations = evaluations;
        this.disclosures = disclosures;
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @Override
    protected ConfirmResultForm blank(OpenTask task) {
        return new ConfirmResultForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Confirmation.class));
        model.addAttribute("result", evaluations.forConsolidation(task));
        model.addAttribute("papers", disclosures.of(task.actor(), dossiers.get(task.dossier())));
        model.addAttribute("sheet", preparations.sheet(dossiers.get(task.dossier())));
    }

    @Override
    protected void complete(OpenTask task, ConfirmResultForm form) {
        evaluations.confirmResult(task, Objects.requireNonNull(form.confirmation()), Forms.blankToNull(form.reason()));
    }
}
