package vn.ocop.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.ocop.processes.Outcome;
import vn.ocop.workflow.kernel.ReportId;

/** The same as {@link ReportStep}, and it answers the gateway behind it. */
@FunctionalInterface
public interface ReportChoice extends JavaDelegate {

    Outcome decide(ReportId report);

    @Override
    default void execute(DelegateExecution execution) {
        Outcome outcome = decide(ReportId.of(execution.getProcessBusinessKey()));
        execution.getProcessInstance().setVariable(outcome.gateway(), outcome.name());
    }
}
