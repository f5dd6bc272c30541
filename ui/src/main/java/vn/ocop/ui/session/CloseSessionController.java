package vn.ocop.ui.session;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.session.Sessions;

/** The chair closes the session once every product has its result. */
@Controller
@RequestMapping("/tasks/closeSession")
class CloseSessionController extends TaskPage<CloseSessionForm> {

    private final Sessions sessions;
    private final SessionPage page;

    CloseSessionController(TaskDesk desk, Sessions sessions, SessionPage page) {
        super("councilSession/closeSession", desk);
        this.sessions = sessions;
        this.page = page;
    }

    @Override
    protected CloseSessionForm blank(OpenTask task) {
        return new CloseSessionForm(null);
    }

    @Override
    protected void show(OpenTask task, Model model) {
        page.agenda(task.actor(), task.session(), model);
    }

    @Override
    protected void complete(OpenTask task, CloseSessionForm form) {
        sessions.closeSession(task);
    }
}
