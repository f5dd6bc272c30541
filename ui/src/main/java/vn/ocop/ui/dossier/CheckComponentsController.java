package vn.ocop.ui.dossier;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Preparations;
import vn.ocop.workflow.engine.OpenTask;

/** The commune checks whether all components of the dossier are there. */
@Controller
@RequestMapping("/tasks/checkComponents")
class CheckComponentsController extends TaskPage<CheckComponentsForm> {

    private final Preparations preparations;
    private final Choices choices;
    private final Texts texts;

    CheckComponentsController(TaskDesk desk, Preparations preparations, Choices choices, Texts texts) {
        super("preparation/checkComponents", desk);
        this.preparations = preparations;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    protected CheckComponentsForm blank(OpenTask task) {
        return new CheckComponentsForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Completeness.class));
        choices.documents(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, CheckComponentsForm form) {
        preparations.checkComponents(
                task, Objects.requireNonNull(form.completeness()), Forms.blankToNull(form.reasons()));
    }
}
