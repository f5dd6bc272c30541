package vn.ocop.workflow.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.workflow.Standalone;

/** Prints what the use cases cost beside the bare engine, on both databases. */
public final class Benchmark {

    private static final int MEMBERS = 3;
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 200);
    private static final int LIVES = Integer.getInteger("benchmark.lives", 40);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("h2", "postgres") : List.of(arguments);
        if (wanted.contains("h2")) {
            try (Databases databases = Databases.h2File()) {
                run(databases);
            }
        }
        if (wanted.contains("postgres")) {
            try (Databases databases = Databases.postgres()) {
                run(databases);
            }
        }
    }

    private static void run(Databases databases) throws Exception {
        print("%n%s, %d processors, Java %s", databases.name(), cores(), System.getProperty("java.version"));
        try (ConfigurableApplicationContext system = Standalone.start(
                        "--spring.datasource.url=" + databases.url("system"),
                        "--spring.datasource.username=" + databases.user());
                BareEngine bare = new BareEngine(databases.connect(BareEngine.DATABASE), MEMBERS)) {
            Use use = new Use(system);
            if (!Boolean.getBoolean("benchmark.livesOnly") && !Boolean.getBoolean("benchmark.sessionOnly")) {
                new ReportBenchmark(system, use).run();
            }
            if (Boolean.getBoolean("benchmark.reportOnly")) {
                return;
            }
            if (!Boolean.getBoolean("benchmark.livesOnly")) {
                new SessionBenchmark(system, use).run();
            }
            if (Boolean.getBoolean("benchmark.sessionOnly")) {
                return;
            }
            lives(use, bare);
            if (!Boolean.getBoolean("benchmark.livesOnly")) {
                new InboxBenchmark(system, use, bare).run();
            }
        }
    }

    private static void lives(Use use, BareEngine bare) {
        int tasks = use.live();
        if (tasks != bare.live()) {
            throw new IllegalStateException("the bare engine does another number of tasks than " + tasks);
        }
        Measure.pace(WARM_UP, use::live);
        Measure.pace(WARM_UP, bare::live);
        List<Measure.Pace> ours = new ArrayList<>();
        List<Measure.Pace> theirs = new ArrayList<>();
        print("  a dossier's life, idea to certificate: %d tasks, two threads, %d rounds", tasks, ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Measure.pace(LIVES, use::live));
            theirs.add(Measure.pace(LIVES, bare::live));
        }
        double our = report("use cases", ours, tasks);
        double their = report("bare engine", theirs, tasks);
        print("    ratio        %7.2f", our / their);
    }

    private static double report(String what, List<Measure.Pace> rounds, int tasks) {
        double pace = median(rounds, Measure.Pace::perSecond);
        print(
                "    %-12s %7.2f lives/s %6.0f tasks/s (median; rounds %s), CPU %.0f ms a life",
                what,
                pace,
                pace * tasks,
                rounds.stream()
                        .map(round -> String.format(Locale.ROOT, "%.1f", round.perSecond()))
                        .toList(),
                median(rounds, Measure.Pace::cpuMillis));
        return pace;
    }

    private static double median(List<Measure.Pace> rounds, ToDoubleFunction<Measure.Pace> of) {
        return Measure.median(rounds.stream().mapToDouble(of).toArray());
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
