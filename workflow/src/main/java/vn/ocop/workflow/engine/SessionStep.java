package vn.ocop.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.ocop.workflow.kernel.SessionId;

/** An automatic task of the model of a council's session. The bean's name is the task's id. */
@FunctionalInterface
public interface SessionStep extends JavaDelegate {

    void run(SessionId session);

    @Override
    default void execute(DelegateExecution execution) {
        run(SessionId.of(execution.getProcessBusinessKey()));
    }
}
