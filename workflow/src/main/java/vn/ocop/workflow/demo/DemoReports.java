package vn.ocop.workflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReport;

/**
 * The reports of the demonstration: a province and its communes report every month; all are sent and accepted but those of
 * the last month, each of which stands at another step.
 */
@Component
@Profile("demo")
class DemoReports {

    /** Days for which a task of a report lies. */
    private static final int LYING = 2;

    /** Tasks of a report. */
    private static final int STEPS = 3;

    /** Where the reports of the last month stop, commune after commune, the demonstration's own first. */
    private static final List<String> STOPS = List.of("writeReport", "sendReport", "acceptReport", "", "writeReport");

    private final ReportBeginnings beginnings;
    private final ReportShelf shelf;
    private final ReportRounds rounds;
    private final Inbox inbox;
    private final Cast cast;
    private final Clock clock;
    private final List<String> communes = new ArrayList<>();
    private String province = "";
    private LocalDate lastMonth = LocalDate.MIN;

    DemoReports(
            ReportBeginnings beginnings, ReportShelf shelf, ReportRounds rounds, Inbox inbox, Cast cast, Clock clock) {
        this.beginnings = beginnings;
        this.shelf = shelf;
        this.rounds = rounds;
        this.inbox = inbox;
        this.cast = cast;
        this.clock = clock;
    }

    /**
     * The province asks for reports.
     *
     * @param home the demonstration's own commune
     * @param end the day on which the demonstration ends
     */
    void begin(Set<String> places, String home, LocalDate end) {
        province = Objects.requireNonNull(Places.on(today()).commune(home).province());
        communes.add(home);
        places.stream()
                .filter(place -> !place.equals(home)
                        && province.equals(Places.on(today()).commune(place).province()))
                .sorted()
                .forEach(communes::add);
        communes.forEach(cast::everybody);
        lastMonth = YearMonth.from(end).atDay(1).minusDays(1);
        Set<String> units = new HashSet<>(communes);
        units.add(province);
        beginnings.begin(
                cast.actor(Role.UNION_OFFICER, province),
                province,
                units,
                EnumSet.allOf(ReportKind.class),
                YearMonth.from(today()));
    }

    /** What has lain long enough is done. */
    void goOn() {
        open().forEach(report -> inbox.openOf(report.id()).stream()
                .filter(task -> !today().isBefore(created(task).plusDays(LYING)))
                .forEach(task -> act(report, task)));
    }

    /** Today each report has come to where it stops, however short the month is yet. */
    void finish() {
        for (int step = 0; step < STEPS; step++) {
            open().forEach(report -> inbox.openOf(report.id()).forEach(task -> act(report, task)));
        }
    }

    private List<UnionReport> open() {
        return Arrays.stream(ReportKind.values())
                .flatMap(kind -> Stream.of(today().getYear() - 1, today().getYear())
                        .flatMap(year -> shelf.grid(province, kind, year).rows().stream()))
                .flatMap(row -> row.reports().stream())
                .filter(Objects::nonNull)
                .filter(report ->
                        report.state() != UnionReport.State.AWAITED && report.state() != UnionReport.State.ACCEPTED)
                .toList();
    }

    private static LocalDate created(WorkItem task) {
        return task.createdAt().atZone(OfficeHours.VIETNAM).toLocalDate();
    }

    private void act(UnionReport report, WorkItem task) {
        ReportId id = report.id();
        if (!task.step().equals(stop(report))) {
            switch (task.step()) {
                case "writeReport" -> rounds.write(id);
                case "sendReport" -> rounds.send(id);
                default -> rounds.accept(id);
            }
        }
    }

    private String stop(UnionReport report) {
        boolean last = report.kind() == ReportKind.MONTH && report.until().equals(lastMonth);
        if (!last) {
            return "";
        }
        int commune = communes.indexOf(report.place());
        return commune < 0 ? "sendReport" : STOPS.get(commune % STOPS.size());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
