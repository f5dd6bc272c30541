package vn.ocop.workflow.benchmark;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.processes.Role;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReport;

/** The year of a province's Union: a hundred communes with their supported products, consolidated into one report. */
final class ReportBenchmark {

    /** A province in which nothing else is measured. */
    private static final String PROVINCE = "01";

    private static final int COMMUNES = Integer.getInteger("benchmark.communes", 100);
    private static final int PRODUCTS = Integer.getInteger("benchmark.supported", 3);
    private static final int TIMES = 11;

    private final Use use;
    private final Cast cast;
    private final ReportBeginnings beginnings;
    private final ReportShelf shelf;

    ReportBenchmark(ConfigurableApplicationContext system, Use use) {
        this.use = use;
        this.cast = system.getBean(Cast.class);
        this.beginnings = system.getBean(ReportBeginnings.class);
        this.shelf = system.getBean(ReportShelf.class);
    }

    void run() {
        List<String> communes = beginnings.below(PROVINCE).stream()
                .map(Place::code)
                .limit(COMMUNES)
                .toList();
        communes.forEach(commune -> use.support(commune, PRODUCTS));
        beginnings.begin(
                cast.actor(Role.UNION_OFFICER, PROVINCE),
                PROVINCE,
                Set.of(PROVINCE),
                Set.of(ReportKind.YEAR),
                YearMonth.now());
        UnionReport report =
                shelf.grid(PROVINCE, ReportKind.YEAR, YearMonth.now().getYear()).rows().get(0).reports().stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        long counted = shelf.open(report).content().figures().of(Indicator.COMMUNES);
        if (counted != communes.size()) {
            throw new IllegalStateException("of " + communes.size() + " communes " + counted + " are in the report");
        }
        double[] millis = Measure.millis(TIMES, () -> shelf.open(report));
        Benchmark.print(
                "  a year of %d communes with %d products consolidated: median %.0f ms, slowest %.0f ms (aim: 2000 ms)",
                communes.size(), communes.size() * PRODUCTS, Measure.median(millis), millis[TIMES - 1]);
    }
}
