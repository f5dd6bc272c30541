package vn.ocop.ui.session;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.session.Verdicts;

/** The chair signs the minutes; the results go their way. */
@Controller
@RequestMapping("/tasks/signMinutes")
class SignMinutesController extends TaskPage<SignMinutesForm> {

    private final Sessions sessions;
    private final Verdicts verdicts;

    SignMinutesController(TaskDesk desk, Sessions sessions, Verdicts verdicts) {
        super("councilSession/signMinutes", desk);
        this.sessions = sessions;
        this.verdicts = verdicts;
    }

    @Override
    protected SignMinutesForm blank(OpenTask task) {
        return new SignMinutesForm(null);
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("verdicts", verdicts.of(task));
    }

    @Override
    protected void complete(OpenTask task, SignMinutesForm form) {
        sessions.signMinutes(task);
    }
}
