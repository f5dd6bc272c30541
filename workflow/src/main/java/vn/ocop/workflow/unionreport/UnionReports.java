package vn.ocop.workflow.unionreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.ReportRecipient;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.ReportId;

/** The path of a report: drafted when its period is over, written, sent by the secretary, accepted by the level above. */
@Component
@Transactional
public class UnionReports {

    /** Kind of the paper, in its number. */
    static final String PAPER = "BC";

    private static final int WORDS_AT_MOST = 8000;

    private final ReportStore store;
    private final ReportBeginnings beginnings;
    private final ReportContext context;
    private final Compilation compilation;
    private final UnionNumbers numbers;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnionReports(
            ReportStore store,
            ReportBeginnings beginnings,
            ReportContext context,
            Compilation compilation,
            UnionNumbers numbers,
            Engine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.beginnings = beginnings;
        this.context = context;
        this.compilation = compilation;
        this.numbers = numbers;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /** The period is over: the draft is there to be written, and the next of its kind is awaited. */
    public void draftReport(ReportId id) {
        UnionReport report = lock(id);
        report.draft(clock.instant());
        events.publishEvent(
                Happened.bySystem(id, "draftReport", report.period().until().toString()));
        if (report.recurring()) {
            beginnings.next(report);
        }
    }

    /**
     * An officer has read the figures and written the sections.
     *
     * @param written by id of the section; one left as it was drafted goes on being drafted from the figures
     * @param drafted the draft each was written from, as {@link #fingerprint} of it
     */
    public void writeReport(OpenTask task, Map<String, String> written, Map<String, String> drafted) {
        UnionReport report = lock(task);
        Map<String, String> now = compilation.drafted(report, compilation.of(report));
        Map<String, String> own = new HashMap<>();
        for (ReportSection section : ReportSection.of(report.kind())) {
            String text =
                    written.getOrDefault(section.id(), "").replace("\r\n", "\n").strip();
            if (!section.written()) {
                continue;
            }
            if (text.isEmpty()) {
                throw new Rejected("sections[" + section.id() + "]", "report.section.empty");
            }
            if (text.length() > WORDS_AT_MOST) {
                throw new Rejected("sections[" + section.id() + "]", "report.section.long", WORDS_AT_MOST);
            }
            boolean untouched =
                    text.equals(now.get(section.id())) || fingerprint(text).equals(drafted.get(section.id()));
            if (!untouched) {
                own.put(section.id(), text);
            }
        }
        report.write(own);
        engine.complete(task, null);
    }

    /** By which a text is known again; for telling whether a draft was changed, nothing more. */
    public static String fingerprint(String text) {
        return Integer.toHexString(text.replace("\r\n", "\n").strip().hashCode());
    }

    /**
     * The secretary sends the report, or gives it back to the officer.
     *
     * @param position of whoever signs, for example "Bí thư"
     * @param number that the Union's own register gives; null for the next
     * @param reason required if given back
     */
    public void sendReport(
            OpenTask task, ReportSending sending, String position, @Nullable Integer number, @Nullable String reason) {
        UnionReport report = lock(task);
        if (sending == ReportSending.BACK) {
            requireReason(reason);
        } else {
            String chosen = number == null ? null : numbers.written(report.place(), PAPER, number);
            if (chosen != null && taken(report, chosen)) {
                throw new Rejected("number", "report.number.taken", chosen);
            }
            report.sign(task.actor(), position, chosen);
        }
        engine.complete(task, reason, sending);
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Rejected("reason", "report.reason.missing");
        }
    }

    private boolean taken(UnionReport report, String number) {
        return store.numbered(report.place(), number, report.id().value());
    }

    /** From now on the figures are kept and the period is closed. */
    public ReportRecipient deliverReport(ReportId id) {
        UnionReport report = lock(id);
        String number = report.number();
        while (number == null || taken(report, number)) {
            number = numbers.next(report.place(), PAPER);
        }
        report.send(number, today(), compilation.freeze(report));
        events.publishEvent(Happened.bySystem(id, "deliverReport", number));
        return report.above() == null ? ReportRecipient.NOBODY : ReportRecipient.LEVEL_ABOVE;
    }

    /**
     * The level above accepts the report, or returns it: its period is open again.
     *
     * @param reason required if returned
     */
    public void acceptReport(OpenTask task, ReportReview review, @Nullable String reason) {
        UnionReport report = lock(task);
        if (review == ReportReview.ACCEPTED) {
            report.accept(task.actor(), today());
        } else {
            requireReason(reason);
            compilation.release(report);
            report.giveBack(String.valueOf(reason).strip(), today());
            context.countDueDates(report.province(), List.of(report));
            store.flush();
        }
        engine.complete(task, reason, review);
    }

    public void tellReportLate(ReportId id) {
        events.publishEvent(
                Happened.bySystem(id, "tellReportLate", lock(id).dueOn().toString()));
    }

    /** The calendar or the limits have changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnionReport recount(ReportId id) {
        UnionReport report = lock(id);
        context.countDueDates(report.province(), List.of(report));
        return report;
    }

    /** For whoever has been told of the report; pages ask {@link ReportShelf}. */
    @Transactional(readOnly = true)
    public UnionReport get(ReportId id) {
        return store.findById(id.value()).orElseThrow(() -> new ReportUnknown(id));
    }

    private UnionReport lock(OpenTask task) {
        UnionReport report = lock(task.report());
        engine.requireOpen(task);
        return report;
    }

    private UnionReport lock(ReportId id) {
        return store.lock(id.value()).orElseThrow(() -> new ReportUnknown(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
