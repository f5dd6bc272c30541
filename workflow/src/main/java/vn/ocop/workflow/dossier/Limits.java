package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.WorkingCalendar;

/** The time limits of a dossier's steps: the bound decision's, or the province's where the decision is silent. */
@Component
public class Limits {

    private final Regulations regulations;
    private final WorkingCalendar calendar;
    private final Settings settings;

    Limits(Regulations regulations, WorkingCalendar calendar, Settings settings) {
        this.regulations = regulations;
        this.calendar = calendar;
        this.settings = settings;
    }

    /**
     * Last day of a step's limit.
     *
     * @param today counted from, unless the limit is counted from the commune's receipt
     * @return null for a step without limit
     */
    public @Nullable LocalDate due(Dossier dossier, String step, LocalDate today) {
        Deadline rule = rule(dossier, step);
        if (rule.countedFrom().filter(start -> start == Deadline.Start.RECEIVED).isPresent()) {
            return beforeEnd(dossier.dueOn(), rule);
        }
        return rule.due(today, calendar).orElse(null);
    }

    /** The commune's period ends when the dossier says: a pause for a supplement has moved it. */
    private @Nullable LocalDate beforeEnd(@Nullable LocalDate end, Deadline rule) {
        return end == null ? null : calendar.subtract(end, rule.before());
    }

    /** End of the commune's period for a dossier received on that day (Đ7.2). */
    public LocalDate endOfCommunePeriod(Dossier dossier, LocalDate received) {
        return rule(dossier, "overdue").due(received, calendar).orElseThrow();
    }

    /** The end moved by the working days for which the clock stood still. */
    public LocalDate endAfterPause(LocalDate end, LocalDate paused, LocalDate resumed) {
        return calendar.add(end, Math.max(calendar.between(paused, resumed), 0));
    }

    private Deadline rule(Dossier dossier, String step) {
        Deadline rule = regulations.byKey(dossier.regulation()).deadline(step);
        Optional<Integer> own = rule.setting() ? settings.days(dossier.province(), step) : Optional.empty();
        return own.map(rule::withValue).orElse(rule);
    }
}
