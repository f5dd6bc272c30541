package vn.ocop.processes;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers the id of every sequence flow any test has taken. */
final class TakenFlows extends AbstractBpmnParseListener {

    private static final Set<String> TAKEN = new ConcurrentSkipListSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        ExecutionListener remember = execution -> TAKEN.add(transition.getId());
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
    }

    static Set<String> ids() {
        return Set.copyOf(TAKEN);
    }
}
