package vn.ocop.workflow.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.SettingChanged;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.WorkingCalendar;

/**
 * The working calendar in force, asked by everybody who counts days. Kept in memory: a change is seen at once where it was
 * made, and by other servers when they read again, within half a minute.
 */
@Component
public class Calendars {

    interface Days extends JpaRepository<EnteredDay, LocalDate> {}

    interface Years extends JpaRepository<DecidedYear, Integer> {}

    private static final WorkingCalendar SHIPPED = WorkingCalendar.load();

    private final Days days;
    private final Years years;
    private final Settings settings;
    private volatile @Nullable WorkingCalendar known;

    Calendars(Days days, Years years, Settings settings) {
        this.days = days;
        this.years = years;
        this.settings = settings;
    }

    public WorkingCalendar current() {
        WorkingCalendar calendar = known;
        return calendar == null ? reread() : calendar;
    }

    /** What the database says now, for who must not miss what another server has just changed. */
    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    public WorkingCalendar reread() {
        WorkingCalendar all = whole();
        boolean saturdays = Boolean.parseBoolean(settings.text(UnitId.CENTRE, Setting.SWAPPED_SATURDAY));
        WorkingCalendar calendar = saturdays ? all : all.withoutSwappedSaturdays();
        known = calendar;
        return calendar;
    }

    /** The calendar as published, whether or not a swapped Saturday counts. */
    WorkingCalendar whole() {
        List<EnteredDay> entered = days.findAll();
        return SHIPPED.with(entered.stream()
                        .map(EnteredDay::day)
                        .flatMap(Optional::stream)
                        .toList())
                .without(entered.stream()
                        .filter(day -> day.day().isEmpty())
                        .map(EnteredDay::date)
                        .toList())
                .deciding(decided());
    }

    private Collection<Integer> decided() {
        return years.findAll().stream().map(DecidedYear::number).toList();
    }

    static WorkingCalendar shipped() {
        return SHIPPED;
    }

    @TransactionalEventListener
    void forget(CalendarChanged changed) {
        known = null;
    }

    @TransactionalEventListener
    void forget(SettingChanged changed) {
        if (changed.setting() == Setting.SWAPPED_SATURDAY) {
            known = null;
        }
    }
}
