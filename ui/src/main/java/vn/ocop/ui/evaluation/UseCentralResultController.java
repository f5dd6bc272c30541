package vn.ocop.ui.evaluation;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.CentralResultUse;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Results;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;

/** The province says what to do with a central result below five stars. */
@Controller
@RequestMapping("/tasks/useCentralResult")
class UseCentralResultController extends TaskPage<UseCentralResultForm> {

    private final Evaluations evaluations;
    private final Results results;
    private final Texts texts;

    UseCentralResultController(TaskDesk desk, Evaluations evaluations, Results results, Texts texts) {
        super("evaluation/useCentralResult", desk);
        this.evaluations = evaluations;
        this.results = results;
        this.texts = texts;
    }

    @Override
    protected UseCentralResultForm blank(OpenTask task) {
        return new UseCentralResultForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(CentralResultUse.class));
        results.show(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, UseCentralResultForm form) {
        evaluations.useCentralResult(
                task, Objects.requireNonNull(form.centralResultUse()), Forms.blankToNull(form.reason()));
    }
}
