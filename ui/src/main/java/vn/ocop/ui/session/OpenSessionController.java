package vn.ocop.ui.session;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Sessions;

/** The chair says who is there and opens the session, postpones or cancels it. */
@Controller
@RequestMapping("/tasks/openSession")
class OpenSessionController extends TaskPage<OpenSessionForm> {

    private final Sessions sessions;
    private final Boards boards;
    private final Councils councils;
    private final Seats seats;
    private final Texts texts;

    OpenSessionController(
            TaskDesk desk, Sessions sessions, Boards boards, Councils councils, Seats seats, Texts texts) {
        super("councilSession/openSession", desk);
        this.sessions = sessions;
        this.boards = boards;
        this.councils = councils;
        this.seats = seats;
        this.texts = texts;
    }

    /** Everybody but the substitutes is expected. */
    @Override
    protected OpenSessionForm blank(OpenTask task) {
        Set<String> expected = council(task).seats().stream()
                .filter(holder -> holder.seat() != Seat.SUBSTITUTE)
                .map(SeatHolder::person)
                .map(PersonId::toString)
                .collect(Collectors.toSet());
        return new OpenSessionForm(expected, null, "");
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Opening.class));
        model.addAttribute("seats", seats.choices(council(task)));
        OpenSessionForm form = (OpenSessionForm) Objects.requireNonNull(model.getAttribute(Forms.FORM));
        List<Boards.Line> lines = boards.with(task, Seats.people(form.present()));
        model.addAttribute("lines", lines);
        model.addAttribute("count", form.present() == null ? 0 : form.present().size());
        model.addAttribute(
                "enough",
                lines.stream().map(Boards.Line::quorum).allMatch(quorum -> quorum != null && quorum.reached()));
    }

    @Override
    protected void complete(OpenTask task, OpenSessionForm form) {
        sessions.openSession(
                task,
                Objects.requireNonNull(form.opening()),
                Seats.people(form.present()),
                Forms.blankToNull(form.reason()));
    }

    private Council council(OpenTask task) {
        return councils.get(sessions.get(task.session()).council());
    }
}
