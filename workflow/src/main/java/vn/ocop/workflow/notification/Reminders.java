package vn.ocop.workflow.notification;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;

/**
 * The reminders of the commune's fifteen working days (Đ7.2), sent by the model's timers: twice before they end, and when
 * they have been over for a while. How many days is a setting of the province. Other tasks: {@link TaskReminders}.
 */
@Component
@Transactional
public class Reminders {

    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;

    Reminders(Dossiers dossiers, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.events = events;
    }

    public void remindEarly(DossierId id) {
        tell(id, "remindEarly");
    }

    public void remindLate(DossierId id) {
        tell(id, "remindLate");
    }

    /** Over time: the commune's leader and the manager see it. */
    public void escalateOverdue(DossierId id) {
        tell(id, "escalateOverdue");
    }

    private void tell(DossierId id, String step) {
        LocalDate due = dossiers.lock(id).dueOn();
        events.publishEvent(Happened.bySystem(id, step, due == null ? null : due.toString()));
    }
}
