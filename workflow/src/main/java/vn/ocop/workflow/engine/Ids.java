package vn.ocop.workflow.engine;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.ocop.workflow.kernel.DossierId;

/** The elements of a multi-instance task, asked for when it starts; so that the engine stores no collection. */
@FunctionalInterface
public interface Ids {

    Collection<String> of(DossierId dossier);

    /** Called from the model; the business key says which dossier. */
    default Collection<String> of(DelegateExecution execution) {
        return of(DossierId.of(execution.getProcessBusinessKey()));
    }
}
