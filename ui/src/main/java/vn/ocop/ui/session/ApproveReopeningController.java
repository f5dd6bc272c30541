package vn.ocop.ui.session;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Reopening;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.session.Sessions;

/** Somebody else than who asked decides whether sealed sheets are opened again. */
@Controller
@RequestMapping("/tasks/approveReopening")
class ApproveReopeningController extends TaskPage<ApproveReopeningForm> {

    private final Sessions sessions;
    private final Boards boards;
    private final Texts texts;

    ApproveReopeningController(TaskDesk desk, Sessions sessions, Boards boards, Texts texts) {
        super("councilSession/approveReopening", desk);
        this.sessions = sessions;
        this.boards = boards;
        this.texts = texts;
    }

    @Override
    protected ApproveReopeningForm blank(OpenTask task) {
        return new ApproveReopeningForm(null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Session session = sessions.get(task.session());
        Boards.Board board = boards.see(task.actor(), session.id());
        List<Boards.Line> wanted = board.lines().stream()
                .filter(line -> session.toReopen().contains(session.agenda().get(line.number() - 1)))
                .toList();
        model.addAttribute("wanted", wanted);
        model.addAttribute("asker", board.names().get(session.reopeningBy()));
        model.addAttribute("answers", texts.outcomes(Reopening.class));
    }

    @Override
    protected void complete(OpenTask task, ApproveReopeningForm form) {
        sessions.approveReopening(task, Objects.requireNonNull(form.reopening()), Forms.blankToNull(form.reason()));
    }
}
