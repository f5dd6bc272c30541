package vn.ocop.ui.support;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.support.SupportCases;

/** The Youth Union finds out what a product needs. */
@Controller
@RequestMapping("/tasks/assessNeeds")
class AssessNeedsController extends TaskPage<AssessNeedsForm> {

    private final SupportCases support;
    private final LastWord lastWord;
    private final Texts texts;

    AssessNeedsController(TaskDesk desk, SupportCases support, LastWord lastWord, Texts texts) {
        super("support/assessNeeds", desk);
        this.support = support;
        this.lastWord = lastWord;
        this.texts = texts;
    }

    @Override
    protected AssessNeedsForm blank(OpenTask task) {
        return support.of(task.dossier())
                .map(found -> new AssessNeedsForm(null, Forms.orEmpty(found.needs()), ""))
                .orElse(new AssessNeedsForm(null, "", ""));
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(SupportNeed.class));
        lastWord.show(task.dossier(), "answerReferral", model);
    }

    @Override
    protected void complete(OpenTask task, AssessNeedsForm form) {
        support.assessNeeds(
                task,
                Objects.requireNonNull(form.supportNeed()),
                Forms.blankToNull(form.needs()),
                Forms.blankToNull(form.referralReason()));
    }
}
