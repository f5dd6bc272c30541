package vn.ocop.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.kernel.BusinessKey;

/** The due dates of tasks and timers, asked by the models; a deadline is the end of its last day (Civil Code 147). */
@Component("deadline")
public class Deadline {

    /** Name the models give the element of their multi-instance whose date was planned. */
    static final String SUPPORT_ITEM = "supportItem";

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Subjects subjects;
    private final PlannedItems items;
    private final Clock clock;

    Deadline(@Lazy Subjects subjects, @Lazy PlannedItems items, Clock clock) {
        this.subjects = subjects;
        this.items = items;
        this.clock = clock;
    }

    /** Due date of an element of the model; public because the models call it. */
    public @Nullable Date of(DelegateExecution execution, String element) {
        Object item = execution.getVariable(SUPPORT_ITEM);
        LocalDate due = item == null
                ? due(
                        BusinessKey.of(execution.getProcessBusinessKey()),
                        element,
                        LocalDate.now(clock.withZone(VIETNAM)))
                : items.plannedOn(item.toString());
        return endOf(due);
    }

    <K extends BusinessKey> @Nullable LocalDate due(K subject, String element, LocalDate from) {
        return subjects.of(subject).due(subject, element, from);
    }

    static @Nullable Date endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Date.from(
                        day.plusDays(1).atStartOfDay(VIETNAM).minusSeconds(1).toInstant());
    }
}
