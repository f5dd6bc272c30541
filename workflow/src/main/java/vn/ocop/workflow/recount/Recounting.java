package vn.ocop.workflow.recount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.processes.Role;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Limits;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.DueDates;
import vn.ocop.workflow.engine.DueDates.Moved;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.unionreport.UnionReports;

/**
 * Counts due dates again, one dossier, session or report in one transaction: cut off, it goes on behind the last one, and several
 * servers share the work.
 */
@Component
public class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    private final Recounts recounts;
    private final Calendars calendars;
    private final DueDates dueDates;
    private final Dossiers dossiers;
    private final Sessions sessions;
    private final UnionReports reports;
    private final Limits limits;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Recounting(
            Recounts recounts,
            Calendars calendars,
            DueDates dueDates,
            Dossiers dossiers,
            Sessions sessions,
            UnionReports reports,
            Limits limits,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.recounts = recounts;
        this.calendars = calendars;
        this.dueDates = dueDates;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.reports = reports;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does everything that was ordered and waits no longer. */
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void run() {
        for (Optional<Long> due = recounts.due(); due.isPresent(); due = recounts.due()) {
            calendars.reread();
            long id = due.get();
            boolean more = true;
            while (more) {
                more = step(id);
            }
        }
    }

    /** Counts the next dossier or session; false if there is none left. */
    boolean step(long recount) {
        AtomicReference<@Nullable BusinessKey> at = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> count(recount, at)));
        } catch (RuntimeException e) {
            BusinessKey subject = at.get();
            if (subject == null) {
                throw e;
            }
            LOG.error("due dates of {} were not counted again", subject, e);
            transaction.executeWithoutResult(
                    status -> recounts.lock(recount).ifPresent(found -> found.skipped(subject)));
            return true;
        }
    }

    private boolean count(long id, AtomicReference<@Nullable BusinessKey> at) {
        Recount recount = recounts.lock(id).orElse(null);
        if (recount == null) {
            return false;
        }
        BusinessKey subject =
                dueDates.next(recount.lastSubject(), recount.place()).orElse(null);
        if (subject == null) {
            recount.finish(clock.instant());
            return false;
        }
        at.set(subject);
        recount.passed(subject, recount(recount, subject));
        return true;
    }

    private boolean recount(Recount recount, BusinessKey subject) {
        String product;
        LocalDate before = null;
        LocalDate after = null;
        Office office = null;
        if (subject instanceof DossierId id) {
            Dossier dossier = dossiers.lock(id);
            product = dossier.product();
            office = new Office(Role.COMMUNE_OFFICER, UnitId.administration(dossier.commune()));
            before = dossier.dueOn();
            after = moved(dossier);
        } else if (subject instanceof ReportId id) {
            product = reports.recount(id).title();
        } else {
            product = sessions.lock((SessionId) subject).title();
        }
        List<Moved> moved = dueDates.recount(subject);
        moved.forEach(each -> recounts.record(new DueChange(
                recount, subject, product, each.item().step(), each.item().office(), each.before(), each.after())));
        boolean period = !Objects.equals(before, after);
        LocalDate end = after;
        if (period && office != null && moved.stream().noneMatch(each -> Objects.equals(each.after(), end))) {
            recounts.record(new DueChange(recount, subject, product, DueChange.PERIOD, office, before, after));
        }
        if (period) {
            tell(subject, before, after);
        } else if (!moved.isEmpty()) {
            tell(subject, moved.get(0).before(), moved.get(0).after());
        }
        return period || !moved.isEmpty();
    }

    /** The commune's period, if it still runs: its end as it is counted now. */
    private @Nullable LocalDate moved(Dossier dossier) {
        LocalDate before = dossier.dueOn();
        if (before == null || dossier.receipt() == null || dossier.stage() != Stage.COMMUNE) {
            return before;
        }
        LocalDate after = limits.endOfCommunePeriod(dossier, dossier.receipt());
        if (!after.equals(before)) {
            dossier.moveDueDate(after);
        }
        return after;
    }

    /** For the history, and for those who are to act. */
    private void tell(BusinessKey subject, @Nullable LocalDate before, @Nullable LocalDate after) {
        String note = text(before) + " " + text(after);
        events.publishEvent(Happened.bySystem(subject, "moveDueDate", note));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
