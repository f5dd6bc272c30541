package vn.ocop.ui.evaluation;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.CentralApproval;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Results;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;

/** The chairman of the province approves a result from 90 points and sends it to the centre. */
@Controller
@RequestMapping("/tasks/approveForCentre")
class ApproveForCentreController extends TaskPage<ApproveForCentreForm> {

    private final Evaluations evaluations;
    private final Results results;
    private final Texts texts;

    ApproveForCentreController(TaskDesk desk, Evaluations evaluations, Results results, Texts texts) {
        super("evaluation/approveForCentre", desk);
        this.evaluations = evaluations;
        this.results = results;
        this.texts = texts;
    }

    @Override
    protected ApproveForCentreForm blank(OpenTask task) {
        return new ApproveForCentreForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(CentralApproval.class));
        results.show(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, ApproveForCentreForm form) {
        evaluations.approveForCentre(
                task, Objects.requireNonNull(form.centralApproval()), Forms.blankToNull(form.reason()));
    }
}
