package vn.ocop.workflow.engine;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Message;
import vn.ocop.processes.Outcome;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;

/** Moves the processes of dossiers, sessions and reports, always inside the transaction of the use case that did the work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Engine {

    private static final String JOURNEY = "journey";
    private static final String COUNCIL_SESSION = "councilSession";
    private static final String UNION_REPORT = "unionReport";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Inbox inbox;
    private final WorkOffers offers;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Engine(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            Inbox inbox,
            WorkOffers offers,
            Drafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.inbox = inbox;
        this.offers = offers;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts the journey of a dossier that was just saved.
     *
     * @param onBehalfOf the producer, if somebody else begins it
     */
    public void start(
            DossierId dossier, Actor actor, @Nullable String onBehalfOf, String useCase, Outcome... outcomes) {
        start(JOURNEY, new Happened(dossier, actor, onBehalfOf, useCase, text(outcomes), null), outcomes);
    }

    /** Starts the process of a council's session that was just saved. */
    public void start(SessionId session, Actor actor, String useCase, @Nullable String note) {
        start(COUNCIL_SESSION, new Happened(session, actor, null, useCase, null, note));
    }

    /** Starts the process of a Union's report that was just saved; it waits for its period if that still runs. */
    public void start(ReportId report, @Nullable Actor actor, String useCase, Outcome period) {
        start(UNION_REPORT, new Happened(report, actor, null, useCase, null, null), period);
    }

    private void start(String process, Happened event, Outcome... outcomes) {
        events.publishEvent(event);
        runtime.startProcessInstanceByKey(process, event.subject().toString(), variables(outcomes));
    }

    /**
     * Refuses a task that somebody was faster to do. Asked under the dossier's lock before anything is changed, so that
     * the second to act reads who was first and not what his change now runs into.
     */
    public void requireOpen(OpenTask task) {
        inbox.reopen(task);
    }

    /**
     * Completes a task with the answers to the gateways behind it. The use case calls this last, under the dossier's
     * lock; if somebody was faster, everything is rolled back and the caller reads who.
     *
     * @param note reason or remark for the history
     */
    public void complete(OpenTask task, @Nullable String note, Outcome... outcomes) {
        WorkItem item = inbox.reopen(task);
        item.finish(task.actor(), clock.instant());
        offers.withdraw(task.id());
        drafts.discard(task.id());
        String onBehalfOf = item.personal() || task.actor().offices().contains(item.office()) ? null : item.producer();
        events.publishEvent(new Happened(task.subject(), task.actor(), onBehalfOf, task.step(), text(outcomes), note));
        tasks.complete(task.id(), variables(outcomes));
    }

    /**
     * A task falls away without having been done: whoever should have done it is excused.
     *
     * @param note who was excused and why
     */
    public void excuse(WorkItem item, Actor actor, String useCase, String note) {
        events.publishEvent(new Happened(item.subject(), actor, null, useCase, null, note));
        item.fallAway(clock.instant());
        offers.withdraw(item.taskId());
        drafts.discard(item.taskId());
        tasks.complete(item.taskId());
    }

    /** Tells a process that waits for it; does nothing if it has gone another way meanwhile. */
    public void pass(BusinessKey subject, Message message) {
        runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(subject.toString())
                .correlateAll();
    }

    /** Does a process wait to be told this? */
    public boolean awaits(BusinessKey subject, Message message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .messageEventSubscriptionName(message.name())
                        .count()
                > 0;
    }

    /** Tells a running process something from outside. */
    public void tell(BusinessKey subject, Actor actor, Message message, String useCase, @Nullable String note) {
        tell(new Happened(subject, actor, null, useCase, null, note), message);
    }

    /** The same, for what was perhaps done for somebody else, with the answers to gateways that read it. */
    public void tell(Happened event, Message message, Outcome... outcomes) {
        events.publishEvent(event);
        runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(event.subject().toString())
                .setVariables(variables(outcomes))
                .correlate();
    }

    /** The clock stands still: nothing falls due until {@link #resumeTimers}. */
    public void holdTimers(DossierId dossier) {
        timers(dossier).forEach(timer -> management.suspendJobById(timer.getId()));
    }

    /** The clock goes on: the timers wait for the due dates that hold now. */
    public void resumeTimers(DossierId dossier) {
        timers(dossier).forEach(timer -> {
            management.recalculateJobDuedate(timer.getId(), false);
            management.activateJobById(timer.getId());
        });
    }

    /** The timers wait for the due dates that hold now, standing still or running as before. */
    void resetTimers(BusinessKey subject) {
        timers(subject).forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private List<Job> timers(BusinessKey subject) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .flatMap(run -> management.createJobQuery().timers().processInstanceId(run.getId()).list().stream())
                .toList();
    }

    private static Map<String, Object> variables(Outcome... outcomes) {
        return Arrays.stream(outcomes).collect(Collectors.toMap(Outcome::gateway, Outcome::name));
    }

    private static @Nullable String text(Outcome... outcomes) {
        return outcomes.length == 0
                ? null
                : Arrays.stream(outcomes)
                        .map(outcome -> outcome.gateway() + "." + outcome.name())
                        .collect(Collectors.joining(" "));
    }
}
