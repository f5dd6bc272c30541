package vn.ocop.workflow.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.ocop.processes.Message;

/** The engine alone on the same models, with steps that do nothing: what the use cases are measured against. */
final class BareEngine implements AutoCloseable {

    static final String DATABASE = "bare";

    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "screenIdea", Map.of("screening", "ACCEPTED"),
            "checkComponents", Map.of("completeness", "COMPLETE"),
            "signProposal", Map.of("proposal", "SIGNED"),
            "checkPackage", Map.of("packageCompleteness", "COMPLETE"),
            "reviewDossier", Map.of("advice", "PROPOSE"),
            "openSession", Map.of("opening", "OPENED"),
            "consolidateScores", Map.of("deviation", "WITHIN"),
            "confirmResult", Map.of("confirmation", "CONFIRMED"),
            "signDecision", Map.of("signing", "SIGNED"));

    private final HikariDataSource source;
    private final ProcessEngine engine;
    private final AtomicInteger keys = new AtomicInteger();

    BareEngine(HikariDataSource source, int members) throws IOException {
        this.source = source;
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(source);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("activity");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setDmnEnabled(false);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setBeans(steps(members));
        this.engine = settings.buildProcessEngine();
        DeploymentBuilder models = engine.getRepositoryService().createDeployment();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
            models.addInputStream(model.getFilename(), model.getInputStream());
        }
        models.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    HikariDataSource source() {
        return source;
    }

    /** Due dates the models ask for; public because they call it. */
    public static final class Deadlines {
        public Date of(DelegateExecution execution, String element) {
            return new Date(System.currentTimeMillis() + 1_000_000_000L);
        }
    }

    /** Members the models ask for; public because they call it. */
    public static final class Members {
        private final List<String> ids;

        Members(List<String> ids) {
            this.ids = ids;
        }

        public List<String> of(DelegateExecution execution) {
            return ids;
        }
    }

    private static Map<Object, Object> steps(int members) {
        JavaDelegate nothing = execution -> {};
        Map<Object, Object> beans = new HashMap<>();
        for (String step : List.of(
                "forwardToProvince",
                "assignBatch",
                "inviteCouncil",
                "rateStars",
                "reopenScores",
                "releaseResult",
                "callMembers",
                "openScoring",
                "sealSheets",
                "releaseResults",
                "reopenScoring",
                "issueCertificate",
                "publishResult",
                "notifyResult")) {
            beans.put(step, nothing);
        }
        beans.put("sendPackage", answer("handIn", "PROPOSED"));
        beans.put("routeResult", answer("provincialVerdict", "RECOGNISABLE"));
        beans.put("findResult", answer("recognition", "RECOGNISED"));
        beans.put("deadline", new Deadlines());
        beans.put(
                "councilMembers",
                new Members(
                        IntStream.range(0, members).mapToObj(Integer::toString).toList()));
        return beans;
    }

    private static JavaDelegate answer(String gateway, String outcome) {
        return execution -> execution.getProcessInstance().setVariable(gateway, outcome);
    }

    /** From start to certificate; one query for the open tasks before each. */
    int live() {
        String key = Integer.toString(keys.incrementAndGet());
        engine.getRuntimeService()
                .startProcessInstanceByKey("journey", key, Map.of("beginning", "IDEA", "supportRequest", "NOT_ASKED"));
        int done = 0;
        boolean moved = true;
        while (moved) {
            for (List<Task> open = open(key); !open.isEmpty(); open = open(key)) {
                complete(open.get(0));
                done++;
            }
            for (List<Job> jobs = waiting(key); !jobs.isEmpty(); jobs = waiting(key)) {
                jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            }
            moved = !open(key).isEmpty() || meet(key);
        }
        return done;
    }

    /** A session of the council for this dossier alone: opened when it waits for one, ended when all is confirmed. */
    private boolean meet(String key) {
        String session = "session-" + key;
        if (waitsFor(key, Message.SESSION_OPENED)) {
            engine.getRuntimeService().startProcessInstanceByKey("councilSession", session);
            complete(open(session).get(0));
            tell(key, Message.SESSION_OPENED);
            return true;
        }
        if (waitsFor(key, Message.RESULT_RELEASED)) {
            for (List<Task> open = open(session); !open.isEmpty(); open = open(session)) {
                complete(open.get(0));
            }
            tell(key, Message.RESULT_RELEASED);
            return true;
        }
        return false;
    }

    private void complete(Task task) {
        engine.getTaskService().complete(task.getId(), ANSWERS.getOrDefault(task.getTaskDefinitionKey(), Map.of()));
    }

    private boolean waitsFor(String key, Message message) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(key)
                        .messageEventSubscriptionName(message.name())
                        .count()
                > 0;
    }

    private void tell(String key, Message message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.name())
                .processInstanceBusinessKey(key)
                .correlate();
    }

    private List<Task> open(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list();
    }

    private List<Job> waiting(String key) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(
                        run -> engine
                                .getManagementService()
                                .createJobQuery()
                                .messages()
                                .processInstanceId(run.getId())
                                .list()
                                .stream())
                .toList();
    }

    @Override
    public void close() {
        engine.close();
        source.close();
    }
}
