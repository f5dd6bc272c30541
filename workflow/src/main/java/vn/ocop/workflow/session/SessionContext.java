package vn.ocop.workflow.session;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.engine.SubjectContext;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulations;

/** Tells the engine where the tasks of a session are done, and until when. */
@Component
class SessionContext implements SubjectContext<SessionId> {

    private final SessionStore sessions;
    private final Regulations regulations;
    private final Calendars calendars;
    private final Settings settings;

    SessionContext(SessionStore sessions, Regulations regulations, Calendars calendars, Settings settings) {
        this.sessions = sessions;
        this.regulations = regulations;
        this.calendars = calendars;
        this.settings = settings;
    }

    @Override
    public Class<SessionId> subjects() {
        return SessionId.class;
    }

    @Override
    public Card card(SessionId id) {
        Session session = get(id);
        return new Card(session.title(), session.venue(), "", session.place(), null, null, session.batch(), false);
    }

    @Override
    public Office office(SessionId id, String step, Role role) {
        return new Office(role, UnitId.council(get(id).place()));
    }

    @Override
    public @Nullable LocalDate due(SessionId id, String step, LocalDate from) {
        Session session = get(id);
        Deadline rule = regulations.inForceOn(from).deadline(step);
        if (rule.countedFrom()
                .filter(start -> start == Deadline.Start.PLANNED_DATE)
                .isPresent()) {
            return session.heldOn();
        }
        Optional<Integer> own = rule.setting() ? settings.days(session.place(), step) : Optional.empty();
        return own.map(rule::withValue)
                .orElse(rule)
                .due(from, calendars.current())
                .orElse(null);
    }

    private Session get(SessionId id) {
        return sessions.findById(id.value()).orElseThrow(() -> new SessionUnknown(id));
    }
}
