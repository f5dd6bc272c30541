package vn.ocop.processes;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the models ask the program for, answered as the test of a dossier says; public for the engine's expressions. */
public final class SilentBeans {

    /** Every due date; no test waits for it. */
    static final Date DUE = Date.from(Instant.parse("2026-06-30T10:00:00Z"));

    private final Map<String, Script> scripts = new HashMap<>();

    /** What a test wants to happen to its dossier, and what happened. */
    static final class Script {
        private final Map<String, Queue<Outcome>> answers = new HashMap<>();
        private final Map<String, List<String>> items = new HashMap<>();
        private final List<String> done = new ArrayList<>();

        /** The outcomes an automatic step finds, time after time. */
        void answer(String step, List<? extends Outcome> outcomes) {
            answers.put(step, new ArrayDeque<>(outcomes));
        }

        /** The people or items of a task of many. */
        void items(String bean, List<String> ids) {
            items.put(bean, ids);
        }

        /** The automatic steps done and not yet spoken of, as many as asked for and in their order. */
        List<String> takeDone(int count) {
            List<String> next = done.subList(0, Math.min(count, done.size()));
            List<String> taken = List.copyOf(next);
            next.clear();
            return taken;
        }

        /** The automatic steps nobody has spoken of. */
        List<String> unspoken() {
            return List.copyOf(done);
        }
    }

    /** Bean {@code deadline}. */
    public static final class Deadline {
        /** The day a task or timer is due. */
        public Date of(DelegateExecution execution, String id) {
            Objects.requireNonNull(execution.getProcessBusinessKey(), "dossier of " + id);
            return DUE;
        }
    }

    /** Beans {@code councilMembers} and {@code supportItems}. */
    public final class Ids {
        private final String bean;

        private Ids(String bean) {
            this.bean = bean;
        }

        /** The ids for which a task of many is created. */
        public Collection<String> of(DelegateExecution execution) {
            return script(execution.getProcessBusinessKey()).items.getOrDefault(bean, List.of("1", "2", "3"));
        }
    }

    /** The script of a dossier. */
    Script script(String dossier) {
        return scripts.computeIfAbsent(dossier, key -> new Script());
    }

    /** All beans by name; the automatic steps are those of the models. */
    Map<Object, Object> byName() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("deadline", new Deadline());
        beans.put("councilMembers", new Ids("councilMembers"));
        beans.put("supportItems", new Ids("supportItems"));
        Models.pieces("serviceTask", "businessRuleTask")
                .forEach(task -> beans.put(task.id(), (JavaDelegate) this::run));
        return beans;
    }

    private void run(DelegateExecution execution) {
        String step = execution.getCurrentActivityId();
        Script script = script(execution.getProcessBusinessKey());
        script.done.add(step);
        Queue<Outcome> answers = script.answers.get(step);
        if (answers != null) {
            Outcome answer = answers.remove();
            execution.getProcessInstance().setVariable(answer.gateway(), answer.name());
        }
    }
}
