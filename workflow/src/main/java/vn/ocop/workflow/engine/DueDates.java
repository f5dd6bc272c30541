package vn.ocop.workflow.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.BusinessKey;

/** The due dates of open tasks as a whole: counted again when the calendar changes, looked through to remind of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DueDates {

    /** A task that is due on another day than before; null where there is no limit. */
    public record Moved(WorkItem item, @Nullable LocalDate before, @Nullable LocalDate after) {}

    private final WorkItems items;
    private final WorkOffers offers;
    private final Deadline deadlines;
    private final Engine engine;
    private final TaskService tasks;

    DueDates(WorkItems items, WorkOffers offers, Deadline deadlines, Engine engine, TaskService tasks) {
        this.items = items;
        this.offers = offers;
        this.deadlines = deadlines;
        this.engine = engine;
        this.tasks = tasks;
    }

    /**
     * The dossier or session with open tasks that comes after another, in the order of their texts.
     *
     * @param province code of a province or of the centre; null for all
     */
    public Optional<BusinessKey> next(String after, @Nullable String province) {
        return Optional.ofNullable(items.nextSubject(after, province == null ? "" : province))
                .map(BusinessKey::of);
    }

    /** Counts the due dates of a dossier's or session's open tasks again, and sets its timers; the caller holds its lock. */
    public List<Moved> recount(BusinessKey subject) {
        List<Moved> moved = new ArrayList<>();
        for (WorkItem item : items.openOf(subject.toString())) {
            boolean planned = tasks.getVariable(item.taskId(), Deadline.SUPPORT_ITEM) != null;
            LocalDate before = item.dueOn();
            LocalDate after = planned ? before : deadlines.due(subject, item.step(), begun(item));
            if (!Objects.equals(before, after)) {
                item.moveDueDate(after);
                tasks.setDueDate(item.taskId(), Deadline.endOf(after));
                moved.add(new Moved(item, before, after));
            }
        }
        engine.resetTimers(subject);
        return moved;
    }

    private static LocalDate begun(WorkItem item) {
        return item.createdAt().atZone(Deadline.VIETNAM).toLocalDate();
    }

    /** Open tasks with a due date that come after one of them, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<WorkItem> after(String task, int atMost) {
        return items.dueAfter(task, Limit.of(atMost));
    }

    /** Takes a task for the rest of the transaction, if it is still open. */
    public Optional<WorkItem> lock(String task) {
        return items.lock(task).filter(item -> item.doneAt() == null);
    }

    /** To whom a task is offered: texts of offices, or {@link Inbox#personal one person}. */
    public List<String> audiences(BusinessKey subject) {
        return offers.of(subject.toString());
    }

    /** The same of one task. */
    public Set<String> audiences(WorkItem item) {
        return offers.audiences(item.taskId());
    }
}
