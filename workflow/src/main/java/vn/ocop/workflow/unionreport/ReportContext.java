package vn.ocop.workflow.unionreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.engine.SubjectContext;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Deadline;
import vn.ocop.workflow.regulation.Regulations;

/** Tells the engine where the tasks of a report are done, and until when. */
@Component
class ReportContext implements SubjectContext<ReportId> {

    /** The one step of the level above. */
    private static final String ACCEPT = "acceptReport";

    private static final String SEND = "sendReport";

    private final ReportStore reports;
    private final Regulations regulations;
    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    ReportContext(ReportStore reports, Regulations regulations, Calendars calendars, Settings settings, Clock clock) {
        this.reports = reports;
        this.regulations = regulations;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Class<ReportId> subjects() {
        return ReportId.class;
    }

    @Override
    public Card card(ReportId id) {
        UnionReport report = get(id);
        return new Card(
                report.title(),
                union(report),
                report.unit().ofCommune() ? report.place() : "",
                report.province(),
                null,
                null,
                null,
                false);
    }

    /** For example "Đoàn xã Phụng Công"; as in the model, always Vietnamese. */
    private String union(UnionReport report) {
        return report.place().equals(UnitId.CENTRE)
                ? "Trung ương Đoàn"
                : "Đoàn "
                        + Places.on(LocalDate.now(clock))
                                .find(report.place())
                                .orElseThrow()
                                .fullName();
    }

    @Override
    public Office office(ReportId id, String step, Role role) {
        UnionReport report = get(id);
        return new Office(role, step.equals(ACCEPT) ? Objects.requireNonNull(report.above()) : report.unit());
    }

    @Override
    public @Nullable LocalDate due(ReportId id, String step, LocalDate from) {
        UnionReport report = get(id);
        Deadline rule = rule(step, report.province());
        return switch (rule.countedFrom().orElse(Deadline.Start.TASK_CREATED)) {
            case PLANNED_DATE -> report.until();
            case IN_HAND -> counted(rule, report.inHandOn());
            case TASK_CREATED, RECEIVED -> counted(rule, from);
        };
    }

    /** Counts the last day on which each is sent in time. */
    void countDueDates(String province, Collection<UnionReport> reports) {
        Deadline rule = rule(SEND, province);
        reports.forEach(report -> report.moveDueDate(Objects.requireNonNull(counted(rule, report.inHandOn()))));
    }

    private @Nullable LocalDate counted(Deadline rule, LocalDate from) {
        return rule.due(from, calendars.current()).orElse(null);
    }

    private Deadline rule(String step, String province) {
        Deadline rule = regulations.inForceOn(LocalDate.now(clock)).deadline(step);
        Optional<Integer> own = rule.setting() ? settings.days(province, step) : Optional.empty();
        return own.map(rule::withValue).orElse(rule);
    }

    private UnionReport get(ReportId id) {
        return reports.findById(id.value()).orElseThrow(() -> new ReportUnknown(id));
    }
}
