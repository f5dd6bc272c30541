package vn.ocop.workflow.unionreport;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.ReportPeriod;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** Which Union reports how often and from when; a report of a past period, begun by hand. No period is reported twice. */
@Component
@Transactional
public class ReportBeginnings {

    private static final String SERIES = "beginReports";

    private static final String PAST = "pastReport";

    private final ReportStore store;
    private final ReportContext context;
    private final Settings settings;
    private final Engine engine;
    private final Clock clock;

    ReportBeginnings(ReportStore store, ReportContext context, Settings settings, Engine engine, Clock clock) {
        this.store = store;
        this.context = context;
        this.settings = settings;
        this.engine = engine;
        this.clock = clock;
    }

    /** The places that report to a Union, in the order of their codes; none to a commune's. */
    public List<Place> below(String place) {
        Places all = Places.on(today());
        return place.equals(UnitId.CENTRE) ? all.provinces() : all.communesOf(place);
    }

    /**
     * The Union of a province, or the centre's, says who reports how often: each of them from the first period that ends in
     * this month or later, one after the other. Who does so already goes on unchanged.
     *
     * @param place code of the province, or of the centre
     * @param units codes of those below it that report, and its own
     * @return how many series were begun
     */
    public int begin(
            Actor actor, String place, Collection<String> units, Collection<ReportKind> kinds, YearMonth from) {
        requireUnion(actor, place);
        Set<String> known = new HashSet<>(below(place).stream().map(Place::code).toList());
        if (known.isEmpty()) {
            throw new NotAllowed("a commune's Union has none below");
        }
        known.add(place);
        if (units.isEmpty() || !known.containsAll(units)) {
            throw new Rejected("units", "report.units.missing");
        }
        if (kinds.isEmpty()) {
            throw new Rejected("kinds", "report.kinds.missing");
        }
        if (from.isBefore(YearMonth.from(today()).minusYears(1))
                || from.isAfter(YearMonth.from(today()).plusYears(1))) {
            throw new Rejected("from", "report.from.wrong");
        }
        List<UnionReport> awaited = store.awaited(units, kinds);
        List<UnionReport> reported = store.about(
                units,
                kinds,
                ReportSection.BOOK.earliest().atDay(1),
                from.plusYears(2).atDay(1));
        List<UnionReport> begun = new ArrayList<>();
        for (ReportKind kind : kinds) {
            for (String unit : units.stream().sorted().toList()) {
                if (awaited.stream().noneMatch(one -> one.place().equals(unit) && one.kind() == kind)) {
                    int cutOff = cutOff(provinceOf(unit));
                    Period first = free(Period.firstFrom(kind, from, cutOff), unit, reported, cutOff);
                    begun.add(new UnionReport(unit, provinceOf(unit), first, true, today()));
                }
            }
        }
        if (begun.isEmpty()) {
            throw new Rejected("", "report.begin.none");
        }
        save(begun).forEach(report -> engine.start(report.id(), actor, SERIES, ReportPeriod.RUNNING));
        return begun.size();
    }

    /**
     * A Union writes the report of one period that is over, for example of a year before the system was there.
     *
     * @param place code of the commune, province or centre
     * @param month in which it ends; of half years and years their own last month whatever is given
     */
    public ReportId beginPast(Actor actor, String place, ReportKind kind, int year, @Nullable Integer month) {
        requireUnion(actor, place);
        if (kind == ReportKind.MONTH && month == null) {
            throw new Rejected("month", "report.month.missing");
        }
        YearMonth last = last(kind, year, month);
        Period period = Period.of(kind, last, cutOff(provinceOf(place)));
        if (!period.until().isBefore(today())) {
            throw new Rejected("year", "report.period.running", period.until());
        }
        if (!store.about(List.of(place), List.of(kind), period.from(), period.until())
                .isEmpty()) {
            throw new Rejected("year", "report.period.twice");
        }
        UnionReport report = save(List.of(new UnionReport(place, provinceOf(place), period, false, today())))
                .get(0);
        engine.start(report.id(), actor, PAST, ReportPeriod.OVER);
        return report.id();
    }

    private static YearMonth last(ReportKind kind, int year, @Nullable Integer month) {
        try {
            YearMonth last = YearMonth.of(year, kind == ReportKind.MONTH && month != null ? month : kind.months());
            if (!last.isBefore(ReportSection.BOOK.earliest())) {
                return last;
            }
        } catch (DateTimeException e) {
            throw new Rejected("month", "report.from.wrong");
        }
        throw new Rejected("year", "report.from.wrong");
    }

    /** The next of a unit's series; what was begun by hand meanwhile is not reported twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    void next(UnionReport report) {
        int cutOff = cutOff(report.province());
        Period next = report.period().next(cutOff);
        List<UnionReport> reported = store.about(
                List.of(report.place()),
                List.of(report.kind()),
                next.from(),
                LocalDate.now(clock).plusYears(2));
        Period free = free(next, report.place(), reported, cutOff);
        UnionReport following = save(List.of(new UnionReport(report.place(), report.province(), free, true, today())))
                .get(0);
        engine.start(following.id(), null, SERIES, ReportPeriod.RUNNING);
    }

    private static Period free(Period wanted, String unit, List<UnionReport> reported, int cutOff) {
        Period free = wanted;
        while (covered(free, unit, reported)) {
            free = free.next(cutOff);
        }
        return free;
    }

    private static boolean covered(Period period, String unit, List<UnionReport> reported) {
        return reported.stream()
                .anyMatch(one -> one.place().equals(unit)
                        && one.kind() == period.kind()
                        && !one.from().isAfter(period.until())
                        && !one.until().isBefore(period.from()));
    }

    /** Somebody else may begin the same at this moment; the database lets one of them. */
    private List<UnionReport> save(List<UnionReport> reports) {
        reports.stream()
                .map(UnionReport::province)
                .distinct()
                .forEach(province -> context.countDueDates(
                        province,
                        reports.stream()
                                .filter(report -> report.province().equals(province))
                                .toList()));
        try {
            return store.saveAllAndFlush(reports);
        } catch (DataIntegrityViolationException e) {
            throw new Rejected("", "report.period.twice");
        }
    }

    private static void requireUnion(Actor actor, String place) {
        UnitId unit = UnitId.union(place);
        if (!actor.holds(Role.UNION_OFFICER, unit) && !actor.holds(Role.UNION_LEADER, unit)) {
            throw new NotAllowed("the Union of " + place + " begins its reports");
        }
    }

    private String provinceOf(String place) {
        return Places.on(today()).find(place).map(Place::province).orElse(place);
    }

    private int cutOff(String province) {
        return settings.whole(province, Setting.UNION_CUT_OFF);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
