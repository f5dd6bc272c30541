package vn.ocop.ui.support;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.support.SupportCases;

/** The provincial Union takes a referred case over, or returns it with advice. */
@Controller
@RequestMapping("/tasks/answerReferral")
class AnswerReferralController extends TaskPage<AnswerReferralForm> {

    private final SupportCases support;
    private final LastWord lastWord;
    private final Texts texts;

    AnswerReferralController(TaskDesk desk, SupportCases support, LastWord lastWord, Texts texts) {
        super("support/answerReferral", desk);
        this.support = support;
        this.lastWord = lastWord;
        this.texts = texts;
    }

    @Override
    protected AnswerReferralForm blank(OpenTask task) {
        return new AnswerReferralForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(ReferralAnswer.class));
        lastWord.show(task.dossier(), "assessNeeds", model);
    }

    @Override
    protected void complete(OpenTask task, AnswerReferralForm form) {
        support.answerReferral(task, Objects.requireNonNull(form.referralAnswer()), form.words());
    }
}
