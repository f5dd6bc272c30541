package vn.ocop.workflow.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;

/**
 * A page of the inbox with 1,000 and with 100,000 open tasks of 1,000 offices, beside the engine's own query. The first
 * task of each office comes through the use cases; the rest are copies of its rows, to be quick.
 */
final class InboxBenchmark {

    private static final int OFFICES = 1_000;
    private static final int COPIES = Integer.getInteger("benchmark.copies", 99);
    private static final int WARM_UP = 1_000;
    private static final int CALLS = 1_000;
    private static final int ENGINE_CALLS = 100;
    private static final double P95 = 0.95;

    private final DataSource system;
    private final Inbox inbox;
    private final TransactionTemplate transaction;
    private final Use use;
    private final BareEngine bare;
    private final List<String> communes = Places.on(LocalDate.now())
            .communes()
            .map(Place::code)
            .limit(OFFICES)
            .toList();
    private int next;

    InboxBenchmark(ConfigurableApplicationContext system, Use use, BareEngine bare) {
        this.system = system.getBean(DataSource.class);
        this.inbox = system.getBean(Inbox.class);
        this.transaction = system.getBean(TransactionTemplate.class);
        this.use = use;
        this.bare = bare;
    }

    void run() {
        for (int from = 0; from < OFFICES; from += 50) {
            List<String> some = communes.subList(from, from + 50);
            use.inOneTransaction(() -> some.forEach(use::waitAt));
        }
        TaskService tasks = bare.engine().getTaskService();
        for (String commune : communes) {
            Task task = tasks.newTask();
            task.setName("screenIdea");
            tasks.saveTask(task);
            tasks.addCandidateGroup(task.getId(), office(commune).toString());
        }
        measure(OFFICES);
        new Copies("work_item", "task_id", "work_offer", "task_id", null).make(system, COPIES);
        new Copies("ACT_RU_TASK", "ID_", "ACT_RU_IDENTITYLINK", "TASK_ID_", "ID_").make(bare.source(), COPIES);
        measure(OFFICES * (COPIES + 1));
    }

    private static Office office(String commune) {
        return new Office(Role.COMMUNE_OFFICER, UnitId.administration(commune));
    }

    private void measure(int size) {
        analyze(system);
        analyze(bare.source());
        Measure.millis(WARM_UP, this::page);
        double[] ours = Measure.millis(CALLS, this::page);
        Measure.millis(ENGINE_CALLS / 10, this::query);
        double[] theirs = Measure.millis(ENGINE_CALLS, this::query);
        Benchmark.print("  %,7d open tasks of %,d offices:", size, OFFICES);
        print("inbox page with counts", ours);
        print("engine's task query with count", theirs);
    }

    private static void print(String what, double[] sorted) {
        Benchmark.print(
                "    %-32s p50 %8.2f ms  p95 %8.2f ms", what, Measure.median(sorted), Measure.percentile(sorted, P95));
    }

    private Office anyOffice() {
        return office(communes.get(next++ * 7 % OFFICES));
    }

    private void page() {
        Actor actor = new Actor(new PersonId(1), "", Set.of(anyOffice()));
        transaction.executeWithoutResult(status -> {
            inbox.counts(actor);
            if (inbox.list(actor, Inbox.View.OPEN, "", 0).isEmpty()) {
                throw new IllegalStateException("nothing to do?");
            }
        });
    }

    private void query() {
        String group = anyOffice().toString();
        TaskService tasks = bare.engine().getTaskService();
        tasks.createTaskQuery().taskCandidateGroup(group).count();
        if (tasks.createTaskQuery()
                .taskCandidateGroup(group)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, Inbox.PAGE)
                .isEmpty()) {
            throw new IllegalStateException("nothing to do?");
        }
    }

    /** Fresh statistics, as both databases keep them by themselves after a while. */
    private static void analyze(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
