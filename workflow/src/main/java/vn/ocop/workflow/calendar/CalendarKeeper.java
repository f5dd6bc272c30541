package vn.ocop.workflow.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.CalendarDay.Kind;
import vn.ocop.workflow.regulation.WorkingCalendar;

/** The working calendar as the central administrator keeps it: days entered, taken back, years decided; all written down. */
@Component
@Transactional
public class CalendarKeeper {

    /** Rows of a page of the history. */
    public static final int PAGE = 20;

    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    interface Changes extends JpaRepository<CalendarChange, Long> {
        Page<CalendarChange> findAllByOrderByIdDesc(Pageable page);
    }

    /**
     * A day of the list.
     *
     * @param entered by an administrator, not shipped
     * @param struckOut a shipped day that does not hold
     */
    public record Row(CalendarDay day, boolean entered, boolean struckOut) {}

    private final Calendars calendars;
    private final Calendars.Days days;
    private final Calendars.Years years;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarKeeper(
            Calendars calendars,
            Calendars.Days days,
            Calendars.Years years,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calendars = calendars;
        this.days = days;
        this.years = years;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The special days of a year, those struck out among them. */
    @Transactional(readOnly = true)
    public List<Row> days(int year) {
        List<EnteredDay> entered = days.findAll();
        Set<LocalDate> ours = entered.stream().map(EnteredDay::date).collect(Collectors.toUnmodifiableSet());
        Stream<Row> holding =
                calendars.whole().of(year).stream().map(day -> new Row(day, ours.contains(day.date()), false));
        Stream<Row> struckOut = entered.stream()
                .filter(day -> day.day().isEmpty() && day.date().getYear() == year)
                .flatMap(day -> Calendars.shipped().special(day.date()).stream())
                .map(day -> new Row(day, true, true));
        return Stream.concat(holding, struckOut)
                .sorted(Comparator.comparing(row -> row.day().date()))
                .toList();
    }

    /** May this person change the calendar? It is one for the whole country. */
    public static boolean keeps(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR, UnitId.administration(UnitId.CENTRE));
    }

    /** The decision by which a year was decided here; empty if it was not, or came decided with the product. */
    @Transactional(readOnly = true)
    public Optional<String> decidedBy(int year) {
        return years.findById(year).map(DecidedYear::source);
    }

    /** A day off, or a Saturday worked; replaces what was said about that date. */
    public void enter(Actor actor, CalendarDay day) {
        requireKeeper(actor);
        boolean rest = REST.contains(day.date().getDayOfWeek());
        if (day.kind() == Kind.SWAPPED_WORK && !rest) {
            throw new Rejected("date", "calendar.date.worked");
        }
        if ((day.kind() == Kind.SWAPPED_OFF || day.kind() == Kind.SUBSTITUTE) && rest) {
            throw new Rejected("date", "calendar.date.rest");
        }
        String before = said(day.date());
        days.save(new EnteredDay(day));
        tell(actor, CalendarChange.What.ENTERED, day.date().toString(), before, said(day), true);
    }

    /** An entered day is taken back, so that what was shipped holds again; a shipped day is struck out. */
    public void remove(Actor actor, LocalDate date) {
        requireKeeper(actor);
        String before = said(date);
        Optional<EnteredDay> entered = days.findById(date);
        if (entered.isPresent()) {
            days.delete(entered.get());
            days.flush();
            tell(actor, CalendarChange.What.TAKEN_BACK, date.toString(), before, said(date), true);
        } else if (before != null) {
            days.save(new EnteredDay(date));
            tell(actor, CalendarChange.What.STRUCK_OUT, date.toString(), before, null, true);
        } else {
            throw new Rejected("date", "calendar.date.ordinary");
        }
    }

    /** The year's days off and swaps are published: due dates in it are no longer provisional. */
    public void decide(Actor actor, int year, String source) {
        requireKeeper(actor);
        if (source.isBlank()) {
            throw new Rejected("source", "calendar.source.missing");
        }
        if (calendars.whole().isDecided(year)) {
            throw new Rejected("year", "calendar.year.decided");
        }
        years.save(new DecidedYear(year, source.strip()));
        tell(actor, CalendarChange.What.DECIDED, Integer.toString(year), null, source.strip(), false);
    }

    /** Takes back that a year was decided, if it was entered by mistake. */
    public void undecide(Actor actor, int year) {
        requireKeeper(actor);
        DecidedYear decided = years.findById(year).orElseThrow(() -> new Rejected("year", "calendar.year.undecided"));
        years.delete(decided);
        tell(actor, CalendarChange.What.UNDECIDED, Integer.toString(year), decided.source(), null, false);
    }

    /** What was changed, the latest first. */
    @Transactional(readOnly = true)
    public Page<CalendarChange> history(int page) {
        return changes.findAllByOrderByIdDesc(PageRequest.of(PageNumber.within(page), PAGE));
    }

    private @Nullable String said(LocalDate date) {
        WorkingCalendar calendar = calendars.whole();
        return calendar.special(date).map(CalendarKeeper::said).orElse(null);
    }

    /** For example {@code HOLIDAY Tết Dương lịch (BLLĐ Đ.112)}. */
    private static String said(CalendarDay day) {
        return day.kind() + " " + day.name().vi() + (day.source().isEmpty() ? "" : " (" + day.source() + ")");
    }

    private void tell(
            Actor actor,
            CalendarChange.What what,
            String about,
            @Nullable String before,
            @Nullable String after,
            boolean counts) {
        changes.save(new CalendarChange(what, about, before, after, actor, clock.instant()));
        events.publishEvent(new CalendarChanged(actor, counts));
    }

    private static void requireKeeper(Actor actor) {
        if (!keeps(actor)) {
            throw new NotAllowed("the calendar is kept by the central administrator");
        }
    }
}
