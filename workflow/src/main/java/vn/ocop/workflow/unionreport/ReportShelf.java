package vn.ocop.workflow.unionreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;

/** Reports to look at: one whole, and who has sent which; only what lies within what the person sees. */
@Component
@Transactional(readOnly = true)
public class ReportShelf {

    /** A report with what it tells. */
    public record Opened(UnionReport report, ReportContent content) {}

    /**
     * Who has reported which periods of a year.
     *
     * @param periods last months of the periods, in their order
     * @param rows by place, in their order
     */
    public record Grid(List<YearMonth> periods, List<Row> rows) {}

    /**
     * The reports of one Union.
     *
     * @param reports one for each period, null where there is none
     */
    public record Row(String place, List<@Nullable UnionReport> reports) {}

    /**
     * One commune beside a province's report.
     *
     * @param report of the same period; null where none was begun
     */
    public record Below(String place, @Nullable UnionReport report) {}

    private final ReportStore store;
    private final ReportBeginnings beginnings;
    private final Compilation compilation;
    private final Clock clock;

    ReportShelf(ReportStore store, ReportBeginnings beginnings, Compilation compilation, Clock clock) {
        this.store = store;
        this.beginnings = beginnings;
        this.compilation = compilation;
        this.clock = clock;
    }

    /** @throws ReportUnknown for whoever does not see the place */
    public Opened open(Actor actor, ReportId id) {
        UnionReport report = store.findById(id.value())
                .filter(found -> UnionScope.watchedBy(actor).sees(found.place(), found.province()))
                .orElseThrow(() -> new ReportUnknown(id));
        return open(report);
    }

    /** For those who have a task of the report. */
    public Opened open(UnionReport report) {
        return new Opened(report, compilation.of(report));
    }

    /** Each section as the figures alone would tell it. */
    public Map<String, String> drafted(Opened opened) {
        return compilation.drafted(opened.report(), opened.content());
    }

    /**
     * Who has reported what in a year: a commune alone; a province with its communes; the centre with the provinces.
     *
     * @param place that the person sees
     */
    public Grid grid(String place, ReportKind kind, int year) {
        List<YearMonth> periods = Period.of(kind, year);
        LocalDate from = YearMonth.of(year, 1).atDay(1);
        LocalDate until = YearMonth.of(year, 12).atEndOfMonth();
        Map<String, Map<YearMonth, UnionReport>> found = new LinkedHashMap<>();
        for (UnionReport report : reports(place, kind, from, until)) {
            found.computeIfAbsent(report.place(), code -> new HashMap<>())
                    .put(report.period().last(), report);
        }
        List<Row> rows = new ArrayList<>();
        found.forEach((code, reports) -> rows.add(
                new Row(code, new ArrayList<>(periods.stream().map(reports::get).toList()))));
        rows.sort(Comparator.comparing((Row row) -> !row.place().equals(place)).thenComparing(Row::place));
        return new Grid(periods, rows);
    }

    private List<UnionReport> reports(String place, ReportKind kind, LocalDate from, LocalDate until) {
        if (place.equals(UnitId.CENTRE)) {
            return store.ofProvinces(kind, from, until);
        }
        return UnitId.union(place).ofCommune()
                ? store.of(List.of(place), kind, from, until)
                : store.ofProvince(place, kind, from, until);
    }

    /** The places below whose reports of the same period go into this one; of a commune none. */
    public List<Below> below(UnionReport report) {
        Set<String> places = new TreeSet<>(beginnings.below(report.place()).stream()
                .map(place -> place.code())
                .toList());
        Map<String, UnionReport> found = new HashMap<>();
        if (!places.isEmpty()) {
            reports(report.place(), report.kind(), report.from(), report.until()).stream()
                    .filter(one -> places.contains(one.place())
                            && one.period().last().equals(report.period().last()))
                    .forEach(one -> found.put(one.place(), one));
        }
        return places.stream().map(place -> new Below(place, found.get(place))).toList();
    }

    /** For whom the person may begin reports: the widest unit held; none for whoever only watches. */
    public Optional<String> unitOf(Actor actor) {
        return actor.offices().stream()
                .filter(office -> office.role() == Role.UNION_OFFICER || office.role() == Role.UNION_LEADER)
                .map(office -> office.unit().code())
                .min(Comparator.comparing((String code) -> !code.equals(UnitId.CENTRE))
                        .thenComparing(String::length)
                        .thenComparing(code -> code));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
