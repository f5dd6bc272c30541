package vn.ocop.ui.session;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.session.Meeting;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.session.Sessions;

/** The secretary finds another day for a postponed session. */
@Controller
@RequestMapping("/tasks/rescheduleSession")
class RescheduleSessionController extends TaskPage<RescheduleSessionForm> {

    private final Sessions sessions;
    private final Journal journal;

    RescheduleSessionController(TaskDesk desk, Sessions sessions, Journal journal) {
        super("councilSession/rescheduleSession", desk);
        this.sessions = sessions;
        this.journal = journal;
    }

    @Override
    protected RescheduleSessionForm blank(OpenTask task) {
        Session session = sessions.get(task.session());
        return new RescheduleSessionForm(null, session.startsAt(), session.venue());
    }

    /** Why it was postponed. */
    @Override
    protected void show(OpenTask task, Model model) {
        journal.of(task.session()).stream()
                .filter(entry -> entry.step().equals("openSession"))
                .reduce((earlier, later) -> later)
                .map(JournalEntry::note)
                .ifPresent(reason -> model.addAttribute("postponed", reason));
    }

    @Override
    protected void complete(OpenTask task, RescheduleSessionForm form) {
        sessions.rescheduleSession(
                task,
                new Meeting(
                        Objects.requireNonNull(form.heldOn()),
                        Objects.requireNonNull(form.startsAt()),
                        form.venue().strip()));
    }
}
