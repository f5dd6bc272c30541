package vn.ocop.workflow.demo;

import jakarta.persistence.EntityManager;
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
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReport;

/**
 * The reports of the demonstration: a province and its communes report every month; all are sent and accepted but those of
 * the last month, each of which stands at another step. Lived through after everything else, so that the figures hold all of it.
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
    private final TravelClock clock;
    private final Calendars calendars;
    private final Regulations regulations;
    private final Jobs jobs;
    private final EntityManager store;
    private final List<String> communes = new ArrayList<>();
    private String province = "";
    private LocalDate lastMonth = LocalDate.MIN;

    DemoReports(
            ReportBeginnings beginnings,
            ReportShelf shelf,
            ReportRounds rounds,
            Inbox inbox,
            Cast cast,
            TravelClock clock,
            Calendars calendars,
            Regulations regulations,
            Jobs jobs,
            EntityManager store) {
        this.calendars = calendars;
        this.regulations = regulations;
        this.jobs = jobs;
        this.store = store;
        this.beginnings = beginnings;
        this.shelf = shelf;
        this.rounds = rounds;
        this.inbox = inbox;
        this.cast = cast;
        this.clock = clock;
    }

    /** From the day the law came into force until now. */
    void live() {
        OfficeHours hours = new OfficeHours(calendars.current(), clock.instant());
        LocalDate end = hours.end().atZone(OfficeHours.VIETNAM).toLocalDate();
        LocalDate first = regulations.all().get(0).effectiveFrom();
        try {
            clock.travelTo(hours.on(first, 0));
            begin(end);
            for (LocalDate day = first.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
                if (calendars.current().isWorkingDay(day)) {
                    jobs.runDue(hours.on(day, 0), clock::travelTo);
                    clock.travelTo(hours.on(day, 0));
                    goOn();
                    store.flush();
                    store.clear();
                }
            }
            jobs.runDue(hours.end(), clock::travelTo);
            clock.travelTo(hours.end());
            finish();
        } finally {
            clock.comeBack();
        }
    }

    /** The province asks for reports; the demonstration's own commune is the first. */
    private void begin(LocalDate end) {
        String home = DemoProduct.all().get(0).commune();
        province = Objects.requireNonNull(Places.on(today()).commune(home).province());
        communes.add(home);
        DemoProduct.all().stream()
                .map(DemoProduct::commune)
                .distinct()
                .filter(place -> !place.equals(home)
                        && province.equals(Places.on(today()).commune(place).province()))
                .sorted()
                .forEach(communes::add);
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
    private void goOn() {
        open().forEach(report -> inbox.openOf(report.id()).stream()
                .filter(task -> !today().isBefore(created(task).plusDays(LYING)))
                .forEach(task -> act(report, task)));
    }

    /** Today each report has come to where it stops, however short the month is yet. */
    private void finish() {
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
