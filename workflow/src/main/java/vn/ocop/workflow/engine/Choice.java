package vn.ocop.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.ocop.processes.Outcome;
import vn.ocop.workflow.kernel.DossierId;

/** An automatic task of a model that answers the gateway behind it. The bean's name is the task's id. */
@FunctionalInterface
public interface Choice extends JavaDelegate {

    Outcome decide(DossierId dossier);

    @Override
    default void execute(DelegateExecution execution) {
        Outcome outcome = decide(DossierId.of(execution.getProcessBusinessKey()));
        // on the process instance, so that the call activity that waits for it can read it
        execution.getProcessInstance().setVariable(outcome.gateway(), outcome.name());
    }
}
