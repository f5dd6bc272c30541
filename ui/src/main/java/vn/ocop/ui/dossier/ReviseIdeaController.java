package vn.ocop.ui.dossier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.OpenTask;

/** The producer improves the idea as the commune asked. */
@Controller
@RequestMapping("/tasks/reviseIdea")
class ReviseIdeaController extends TaskPage<ReviseIdeaForm> {

    private final Ideas ideas;
    private final Dossiers dossiers;
    private final LastWord lastWord;

    ReviseIdeaController(TaskDesk desk, Ideas ideas, Dossiers dossiers, LastWord lastWord) {
        super("idea/reviseIdea", desk);
        this.ideas = ideas;
        this.dossiers = dossiers;
        this.lastWord = lastWord;
    }

    @Override
    protected ReviseIdeaForm blank(OpenTask task) {
        Idea idea = dossiers.get(task.dossier()).idea();
        return new ReviseIdeaForm(idea.product(), idea.description(), idea.materials(), idea.story());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        lastWord.show(task.dossier(), "screenIdea", model);
    }

    @Override
    protected void complete(OpenTask task, ReviseIdeaForm form) {
        ideas.reviseIdea(
                task,
                new Idea(
                        form.product().strip(),
                        form.description().strip(),
                        Forms.blankToNull(form.materials()),
                        Forms.blankToNull(form.story())));
    }
}
