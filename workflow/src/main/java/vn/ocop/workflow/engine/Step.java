package vn.ocop.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.ocop.workflow.kernel.DossierId;

/** An automatic task of a model: does something to the dossier. The bean's name is the task's id. */
@FunctionalInterface
public interface Step extends JavaDelegate {

    void run(DossierId dossier);

    @Override
    default void execute(DelegateExecution execution) {
        run(DossierId.of(execution.getProcessBusinessKey()));
    }
}
