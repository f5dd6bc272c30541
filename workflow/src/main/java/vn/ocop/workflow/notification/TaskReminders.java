package vn.ocop.workflow.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.engine.DueDates;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.WorkingCalendar;

/**
 * Looks through the open tasks once a working day and reminds of those due soon or over time. The commune's period has
 * timers in the model ({@link Reminders}) and is left to them. May run on several servers, and again after it was cut off.
 */
@Component
public class TaskReminders {

    private static final int BATCH = 200;

    interface Store extends JpaRepository<TaskReminder, TaskReminder.Key> {}

    /** The days of a province: how long before and after the end of a limit. */
    private record Days(int early, int late, int escalation) {}

    private final Store store;
    private final DueDates dueDates;
    private final Notices notices;
    private final Calendars calendars;
    private final Settings settings;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Set<String> timedByModel;

    TaskReminders(
            Store store,
            DueDates dueDates,
            Notices notices,
            Calendars calendars,
            Settings settings,
            Regulations regulations,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.dueDates = dueDates;
        this.notices = notices;
        this.calendars = calendars;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.timedByModel = regulations.all().stream()
                .flatMap(regulation -> regulation.deadlines().values().stream())
                .filter(rule -> rule.countedFrom().stream().anyMatch(start -> start == Deadline.Start.RECEIVED))
                .map(Deadline::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reminds of what is to be reminded of today; on a day off of nothing. */
    @Scheduled(cron = "0 0 7 * * *", zone = "Asia/Ho_Chi_Minh")
    @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES) // what a server that stood still at seven has missed
    public void run() {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = calendars.current();
        if (!calendar.isWorkingDay(today)) {
            return;
        }
        Map<String, Days> provinces = new HashMap<>();
        String last = "";
        for (List<WorkItem> batch = dueDates.after(last, BATCH);
                !batch.isEmpty();
                batch = dueDates.after(last, BATCH)) {
            for (WorkItem item : batch) {
                Days days = provinces.computeIfAbsent(item.province(), this::days);
                String kind = timedByModel.contains(item.step()) ? null : kind(item.dueOn(), today, days, calendar);
                if (kind != null) {
                    transaction.executeWithoutResult(status -> remind(item.taskId(), kind));
                }
            }
            last = batch.get(batch.size() - 1).taskId();
        }
    }

    private Days days(String province) {
        return new Days(
                settings.whole(province, Setting.REMINDER_EARLY),
                settings.whole(province, Setting.REMINDER_LATE),
                settings.whole(province, Setting.ESCALATION_AFTER));
    }

    /** How a due date is to be reminded of today; the message's step, null if not. */
    private static @Nullable String kind(
            @Nullable LocalDate due, LocalDate today, Days days, WorkingCalendar calendar) {
        if (due == null) {
            return null;
        }
        if (today.isAfter(due)) {
            return today.isAfter(calendar.add(due, days.escalation())) ? "escalateOverdue" : null;
        }
        if (!today.isBefore(calendar.subtract(due, days.late()))) {
            return "remindLate";
        }
        return today.isBefore(calendar.subtract(due, days.early())) ? null : "remindEarly";
    }

    private void remind(String task, String kind) {
        WorkItem item = dueDates.lock(task).orElse(null);
        LocalDate due = item == null ? null : item.dueOn();
        if (item == null || due == null) {
            return;
        }
        TaskReminder.Key key = new TaskReminder.Key(task, kind, due);
        if (store.existsById(key)) {
            return;
        }
        store.save(new TaskReminder(key, clock.instant()));
        Stream<String> holders = dueDates.audiences(item).stream();
        Stream<String> above = kind.equals("escalateOverdue") ? above(item) : Stream.empty();
        notices.remind(item, Stream.concat(holders, above), kind, item.step() + " " + due);
    }

    /**
     * Who is told when a task is over time: leader and manager of the unit. Of a council's work nobody outside it hears,
     * and for a late producer it is the commune that waits.
     */
    private static Stream<String> above(WorkItem item) {
        UnitId unit = item.office().unit();
        Stream<Office> offices =
                switch (unit.body()) {
                    case PRODUCER -> Stream.of(new Office(Role.COMMUNE_OFFICER, UnitId.administration(item.commune())));
                    case UNION -> Stream.of(new Office(Role.UNION_LEADER, unit), manager(item.province()));
                    case COUNCIL ->
                        Stream.of(new Office(Role.COUNCIL_CHAIR, unit), new Office(Role.COUNCIL_SECRETARY, unit));
                    case ADMINISTRATION ->
                        unit.ofCommune()
                                ? Stream.of(new Office(Role.COMMUNE_LEADER, unit), manager(item.province()))
                                : Stream.of(manager(unit.code()));
                };
        return offices.map(Office::toString);
    }

    private static Office manager(String place) {
        return new Office(Role.MANAGER, UnitId.administration(place));
    }
}
