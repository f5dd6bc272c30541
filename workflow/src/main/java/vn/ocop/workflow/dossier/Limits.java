package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulations;

/** The time limits of a dossier's steps: the bound decision's, or the province's where the decision is silent. */
@Component
public class Limits {

    private final Regulations regulations;
    private final Calendars calendars;
    private final Settings settings;

    Limits(Regulations regulations, Calendars calendars, Settings settings) {
        this.regulations = regulations;
        this.calendars = calendars;
        this.settings = settings;
    }

    /**
     * Last day of a step's limit.
     *
     * @param from the day on which the step began, unless the limit is counted from the commune's receipt
     * @return null for a step without limit
     */
    public @Nullable LocalDate due(Dossier dossier, String step, LocalDate from) {
        Deadline rule = rule(dossier, step);
        boolean ofCommune = rule.countedFrom()
                .filter(start -> start == Deadline.Start.RECEIVED)
                .isPresent();
        LocalDate end = ofCommune // the dossier knows: a pause for a supplement has moved it
                ? dossier.dueOn()
                : rule.due(from, calendars.current()).orElse(null);
        Deadline.Offset offset = rule.offset();
        return end == null || offset == null ? end : beside(end, offset, dossier.province());
    }

    /** A reminder is there when its day begins, that is at the end of the day before; what follows comes as the day ends. */
    private LocalDate beside(LocalDate end, Deadline.Offset offset, String province) {
        int days = settings.whole(province, Setting.of(offset.setting()));
        return switch (offset.side()) {
            case BEFORE -> calendars.current().subtract(end, days).minusDays(1);
            case AFTER -> calendars.current().add(end, days);
        };
    }

    /** End of the commune's period for a dossier received on that day (Đ7.2). */
    public LocalDate endOfCommunePeriod(Dossier dossier, LocalDate received) {
        return rule(dossier, "overdue").due(received, calendars.current()).orElseThrow();
    }

    /** The same counted again from the receipt, over everything for which the clock stood still. */
    public LocalDate endOfCommunePeriod(Dossier dossier, Receipt receipt) {
        LocalDate end = endOfCommunePeriod(dossier, receipt.on());
        for (Pause pause : dossier.pauses()) {
            end = endAfterPause(end, pause.from(), pause.until());
        }
        return end;
    }

    /** The end moved by the working days for which the clock stood still. */
    public LocalDate endAfterPause(LocalDate end, LocalDate paused, LocalDate resumed) {
        return calendars.current().afterPause(end, paused, resumed);
    }

    private Deadline rule(Dossier dossier, String step) {
        Deadline rule = regulations.byKey(dossier.regulation()).deadline(step);
        Optional<Integer> own = rule.setting() ? settings.days(dossier.province(), step) : Optional.empty();
        return own.map(rule::withValue).orElse(rule);
    }
}
