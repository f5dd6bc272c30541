package vn.ocop.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.ocop.workflow.kernel.ReportId;

/** An automatic task of the model of a Union's report. The bean's name is the task's id. */
@FunctionalInterface
public interface ReportStep extends JavaDelegate {

    void run(ReportId report);

    @Override
    default void execute(DelegateExecution execution) {
        run(ReportId.of(execution.getProcessBusinessKey()));
    }
}
