package vn.ocop.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.kernel.BusinessKey;

/** The engine's own work on a dossier, run by hand where nobody wants to wait for the job executor. */
@Component
public class Jobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    Jobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Runs what waits to be done in the background, until nothing does. */
    public void runWaiting(BusinessKey subject) {
        for (List<Job> waiting = waiting(subject); !waiting.isEmpty(); waiting = waiting(subject)) {
            waiting.forEach(job -> run(job.getId()));
        }
    }

    /** Fires the timers of an element of the model, whatever the time. */
    public void fire(BusinessKey subject, String element) {
        runs(subject).stream()
                .flatMap(run ->
                        management.createJobQuery().timers().processInstanceId(run).activityId(element).list().stream())
                .forEach(timer -> run(timer.getId()));
    }

    /**
     * Runs the timers whose time came before a moment, in the order of their times.
     *
     * @param clock told the time of each timer before it runs
     */
    public void runDue(Instant before, Consumer<Instant> clock) {
        for (Job timer : management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(before))
                .orderByJobDuedate()
                .asc()
                .list()) {
            clock.accept(timer.getDuedate().toInstant());
            run(timer.getId());
        }
    }

    private List<Job> waiting(BusinessKey subject) {
        return runs(subject).stream()
                .flatMap(run ->
                        management.createJobQuery().messages().processInstanceId(run).withRetriesLeft().list().stream())
                .toList();
    }

    private List<String> runs(BusinessKey subject) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .map(run -> run.getProcessInstanceId())
                .toList();
    }

    private void run(String job) {
        try {
            management.executeJob(job);
        } catch (OptimisticLockingException | NullValueException e) {
            // the job executor was faster
        }
    }
}
