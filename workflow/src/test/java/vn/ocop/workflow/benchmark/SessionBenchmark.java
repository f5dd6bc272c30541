package vn.ocop.workflow.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.processes.Role;
import vn.ocop.workflow.demo.Meetings;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Marks;

/**
 * The day of a large session: every member hands in a sheet of every product, all members at work at once; and the worst
 * moment of one, when the whole of a huge council hands in its sheets of one product together.
 */
final class SessionBenchmark {

    /** Communes of two provinces in which nothing else is measured. */
    private static final String DAY = "19597";

    private static final String MOMENT = "31168";

    private static final int PRODUCTS = Integer.getInteger("benchmark.products", 150);
    private static final int MEMBERS = Integer.getInteger("benchmark.members", 15);
    private static final int CROWD = Integer.getInteger("benchmark.crowd", 200);
    private static final int POINTS = 62;
    private static final double P95 = 0.95;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private final Use use;
    private final Accounts accounts;
    private final People people;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Preparations preparations;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Jobs jobs;

    SessionBenchmark(ConfigurableApplicationContext system, Use use) {
        this.use = use;
        this.accounts = system.getBean(Accounts.class);
        this.people = system.getBean(People.class);
        this.meetings = system.getBean(Meetings.class);
        this.agendas = system.getBean(Agendas.class);
        this.evaluations = system.getBean(Evaluations.class);
        this.preparations = system.getBean(Preparations.class);
        this.dossiers = system.getBean(Dossiers.class);
        this.inbox = system.getBean(Inbox.class);
        this.jobs = system.getBean(Jobs.class);
    }

    void run() throws Exception {
        day();
        moment();
    }

    /** Each member on a thread of their own, product by product. */
    private void day() throws Exception {
        List<DossierId> products = open(DAY, PRODUCTS, MEMBERS);
        Marks marks = marks(products.get(0));
        List<WorkItem> items = products.stream()
                .flatMap(product -> inbox.openOf(product).stream())
                .toList();
        List<List<WorkItem>> byMember = List.copyOf(
                items.stream().collect(Collectors.groupingBy(WorkItem::holder)).values());
        long start = System.nanoTime();
        double[] millis = together(
                byMember.stream().map(own -> (Work) () -> handIn(own, marks)).toList());
        double seconds = (System.nanoTime() - start) / NANOS;
        requireAll(products, MEMBERS);
        long all = (long) items.size() * marks.byCriterion().size();
        Benchmark.print(
                "  a session of %d products and %d members: %,d marks in %.1f s, %.0f marks/s, a sheet p50 %.0f ms p95 %.0f ms",
                PRODUCTS,
                MEMBERS,
                all,
                seconds,
                all / seconds,
                Measure.median(millis),
                Measure.percentile(millis, P95));
    }

    /** One sheet of each member at the same moment, all of one product. */
    private void moment() throws Exception {
        List<DossierId> products = open(MOMENT, 1, CROWD);
        Marks marks = marks(products.get(0));
        List<WorkItem> items = inbox.openOf(products.get(0));
        double[] millis = together(items.stream()
                .map(item -> (Work) () -> handIn(List.of(item), marks))
                .toList());
        requireAll(products, CROWD);
        Benchmark.print(
                "  %d members hand in at the same moment: none lost, the first waits %.0f ms, p50 %.0f ms, the last %.0f ms",
                CROWD, millis[0], Measure.median(millis), millis[millis.length - 1]);
    }

    /** Does something and tells how long each time took, in milliseconds. */
    private interface Work {
        List<Double> go();
    }

    private static double[] together(List<Work> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CountDownLatch ready = new CountDownLatch(work.size());
        try {
            List<Future<List<Double>>> running = work.stream()
                    .map(each -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return each.go();
                    }))
                    .toList();
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> each : running) {
                millis.addAll(each.get());
            }
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> handIn(List<WorkItem> own, Marks marks) {
        PersonId member = own.get(0).holder();
        if (member == null) {
            throw new IllegalStateException("a sheet of nobody's");
        }
        Actor actor = people.find(member).map(Person::actor).orElseThrow();
        List<Double> millis = new ArrayList<>();
        for (WorkItem item : own) {
            long start = System.nanoTime();
            evaluations.scoreProduct(inbox.open(actor, item.step(), item.taskId()), marks, Set.of(), null);
            millis.add((System.nanoTime() - start) / MILLIS);
        }
        return millis;
    }

    private void requireAll(List<DossierId> products, int members) {
        SessionId session = agendas.sessionOf(products.get(0)).orElseThrow();
        boolean all = agendas.standings(session).values().stream()
                .allMatch(standing -> standing.handedIn().size() == members);
        if (!all) {
            throw new IllegalStateException("sheets were lost");
        }
    }

    private List<DossierId> open(String commune, int products, int members) {
        String province = use.province(commune);
        use.inOneTransaction(() -> IntStream.range(0, members - 1)
                .forEach(n -> accounts.openUnused(
                        "bench-%s-%d".formatted(province, n),
                        "Thành viên " + n,
                        Set.of(new Office(Role.COUNCIL_MEMBER, UnitId.council(province))))));
        List<DossierId> agenda = use.awaitSession(commune, products);
        SessionId session = meetings.call(agenda);
        meetings.open(session);
        agenda.forEach(jobs::runWaiting);
        return agenda;
    }

    private Marks marks(DossierId product) {
        return SheetFiller.fill(preparations.sheet(dossiers.get(product)), 3, POINTS);
    }
}
