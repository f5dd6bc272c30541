package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Models.Model;
import vn.ocop.processes.Models.Piece;

/**
 * The way of one dossier through a model and the models it calls. Every id is checked against the models, and an
 * automatic step that no test speaks of fails it.
 */
final class Run {

    private static final Set<String> IDS =
            Models.nodes().stream().map(Piece::id).collect(Collectors.toSet());
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final SilentBeans BEANS = new SilentBeans();
    private static final ProcessEngine ENGINE = engine();

    private final String dossier = String.valueOf(COUNT.incrementAndGet());
    private final SilentBeans.Script script = BEANS.script(dossier);
    private @Nullable ProcessInstance instance;

    /** The dossier enters a process. */
    static Run of(String process, Outcome... given) {
        return new Run().starts(process, given);
    }

    /** The dossier enters a process after the test has said what its first steps find. */
    Run starts(String process, Outcome... given) {
        instance = ENGINE.getRuntimeService().startProcessInstanceByKey(process, dossier, variables(given));
        return this;
    }

    /** From now on an automatic step finds these outcomes, one after the other. */
    Run finds(String step, Outcome... outcomes) {
        script.answer(known(step), List.of(outcomes));
        return this;
    }

    /** From now on a bean gives these people or items to a task of many. */
    Run has(String bean, String... ids) {
        assertThat(Models.pieces("multiInstanceLoopCharacteristics").stream().map(loop -> loop.camunda("collection")))
                .contains("${" + bean + ".of(execution)}");
        script.items(bean, List.of(ids));
        return this;
    }

    /** The only open task is this one; its role completes it. */
    Run as(Role role, String step, Outcome... outcomes) {
        waitsAt(step);
        complete(role, tasks().get(0), outcomes);
        return this;
    }

    /** Among other open tasks there is this one; its role completes it. */
    Run asBeside(Role role, String step, Outcome... outcomes) {
        List<Task> tasks = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(known(step)))
                .toList();
        assertThat(tasks).hasSize(1);
        complete(role, tasks.get(0), outcomes);
        return this;
    }

    /** The only open tasks are this one for each of many; one after the other completes it. */
    Run asEach(Role role, String step, String... ids) {
        String variable = variable(step);
        List<Task> tasks = tasks();
        assertThat(tasks).extracting(Task::getTaskDefinitionKey).containsOnly(known(step));
        assertThat(tasks.stream().map(task -> ENGINE.getTaskService().getVariable(task.getId(), variable)))
                .containsExactlyInAnyOrder((Object[]) ids);
        tasks.forEach(task -> complete(role, task));
        return this;
    }

    /** The open tasks are exactly these. */
    Run waitsAt(String... steps) {
        assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder(known(steps));
        return this;
    }

    /** A timer or a step that is done later has its turn. */
    Run later(String step) {
        List<Job> jobs = jobs(known(step)).toList();
        assertThat(jobs).as("jobs of " + step).hasSize(1);
        ENGINE.getManagementService().executeJob(jobs.get(0).getId());
        return this;
    }

    /** The timers and later steps that wait are exactly these. */
    Run hasLater(String... steps) {
        assertThat(Arrays.stream(known(steps)).flatMap(this::jobs)).hasSameSizeAs(steps);
        assertThat(IDS.stream().flatMap(this::jobs)).hasSameSizeAs(steps);
        return this;
    }

    /** The next automatic steps were these; a test that goes to the end speaks of all. */
    Run did(String... steps) {
        assertThat(script.takeDone(steps.length)).containsExactly(known(steps));
        return this;
    }

    /** Somebody tells the process. */
    Run told(Message message, Outcome... outcomes) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message.name())
                .processInstanceBusinessKey(dossier)
                .setVariables(variables(outcomes))
                .correlate();
        return this;
    }

    /** The process has not come by there. */
    Run avoided(String... steps) {
        assertThat(instance()).hasNotPassed(known(steps));
        return this;
    }

    /** The process has ended there, and nothing of the dossier is left over. */
    void ended(String event) {
        known(event);
        assertThat(script.unspoken()).isEmpty();
        assertThat(instance()).isEnded().hasPassed(event);
        assertThat(tasks()).isEmpty();
        hasLater();
        assertThat(ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier)
                        .count())
                .isZero();
    }

    private ProcessInstance instance() {
        return Objects.requireNonNull(instance, "not started");
    }

    private void complete(Role role, Task task, Outcome... outcomes) {
        assertThat(task).hasCandidateGroupAssociated(role.name()).hasDueDate(SilentBeans.DUE);
        ENGINE.getTaskService().complete(task.getId(), variables(outcomes));
    }

    private List<Task> tasks() {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossier)
                .list();
    }

    private Stream<Job> jobs(String step) {
        Set<String> own = ENGINE
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .list()
                .stream()
                .map(each -> each.getId())
                .collect(Collectors.toSet());
        return ENGINE.getManagementService().createJobQuery().activityId(step).list().stream()
                .filter(job -> own.contains(job.getProcessInstanceId()));
    }

    private static Map<String, Object> variables(Outcome... outcomes) {
        Map<String, Object> variables = new HashMap<>();
        Stream.of(outcomes).forEach(outcome -> variables.put(outcome.gateway(), outcome.name()));
        return variables;
    }

    private static String variable(String step) {
        return Models.pieces("multiInstanceLoopCharacteristics").stream()
                .filter(loop -> loop.xml()
                        .getParentNode()
                        .getAttributes()
                        .getNamedItem("id")
                        .getNodeValue()
                        .equals(step))
                .map(loop -> loop.camunda("elementVariable"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is no task of many"));
    }

    private static String known(String id) {
        assertThat(IDS).as("ids of the models").contains(id);
        return id;
    }

    private static String[] known(String... ids) {
        Stream.of(ids).forEach(Run::known);
        return ids;
    }

    private static ProcessEngine engine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setBeans(BEANS.byName());
        configuration.setCustomPreBPMNParseListeners(List.of(new TakenFlows()));
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Models.all().stream().map(Model::file).forEach(file -> deployment.addClasspathResource("processes/" + file));
        deployment.deploy();
        BpmnAwareTests.init(engine);
        return engine;
    }
}
