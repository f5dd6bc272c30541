package vn.ocop.ui.dossier;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.OpenTask;

/** The commune screens an idea against the product sets. */
@Controller
@RequestMapping("/tasks/screenIdea")
class ScreenIdeaController extends TaskPage<ScreenIdeaForm> {

    private final Ideas ideas;
    private final Choices choices;
    private final Texts texts;

    ScreenIdeaController(TaskDesk desk, Ideas ideas, Choices choices, Texts texts) {
        super("idea/screenIdea", desk);
        this.ideas = ideas;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    protected ScreenIdeaForm blank(OpenTask task) {
        return new ScreenIdeaForm(null, null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("screenings", texts.outcomes(Screening.class));
        model.addAttribute("productSets", choices.productSets(task.dossier()));
    }

    @Override
    protected void complete(OpenTask task, ScreenIdeaForm form) {
        Screening screening = Objects.requireNonNull(form.screening());
        ideas.screenIdea(task, screening, form.productSet(), Forms.blankToNull(form.reason()));
    }
}
