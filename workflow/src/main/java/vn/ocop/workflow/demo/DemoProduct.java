package vn.ocop.workflow.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.kernel.Csv;

/**
 * A product of the demonstration and how its dossier goes.
 *
 * @param begun working days ago its idea was registered
 * @param held the task it waits at is taken by the person it lies with
 */
record DemoProduct(
        String product,
        String producer,
        String commune,
        String description,
        int begun,
        Support support,
        Story story,
        boolean held) {

    /** Did the producer ask the Youth Union for support? */
    enum Support {
        NO,
        ASKED,
        /** The Union registers and acts for the producer. */
        CONSENT
    }

    /** In which session of the council a product is scored. */
    enum Meeting {
        /** It waits for one. */
        NONE,
        /** It is on the agenda of the one that is called. */
        CALLED,
        /** It is being scored, in the session it shares with the others of the province that are. */
        SHARED,
        OWN
    }

    /** The commune whose province has an account for everybody of its council. */
    private static final String SHARING = "12025";

    private static final Set<String> SCORING =
            Set.of("scoreProduct", "consolidateScores", "rescoreProduct", "confirmResult");

    /** Stop of a product whose session is called. */
    private static final String OPEN_SESSION = "openSession";

    Meeting meeting() {
        Story.Stop stop = story.stop();
        if (stop == null || stop.centre()) {
            return Meeting.OWN;
        }
        if (stop.step().equals(Story.AWAIT_SESSION)) {
            return Meeting.NONE;
        }
        if (stop.step().equals(OPEN_SESSION)) {
            return Meeting.CALLED;
        }
        return commune.equals(SHARING) && SCORING.contains(stop.step()) ? Meeting.SHARED : Meeting.OWN;
    }

    /** Number of products in the shared session. */
    static long shared() {
        return all().stream()
                .filter(product -> product.meeting() == Meeting.SHARED)
                .count();
    }

    static List<DemoProduct> all() {
        return Csv.read("demo/products.csv").stream().map(DemoProduct::of).toList();
    }

    private static DemoProduct of(Csv.Row row) {
        Story story =
                new Story(number(row, "set"), number(row, "stars"), number(row, "points"), null, detours(row), true);
        String stop = row.get("stop");
        return new DemoProduct(
                row.get("product"),
                row.get("producer"),
                row.get("commune"),
                row.get("description"),
                number(row, "begun"),
                Support.valueOf(row.get("support").toUpperCase(Locale.ROOT)),
                stop.isEmpty() ? story : story.stoppingAt(stop),
                !row.get("held").isEmpty());
    }

    private static Map<String, String> detours(Csv.Row row) {
        return Arrays.stream(row.get("detours").split(";"))
                .filter(detour -> !detour.isEmpty())
                .map(detour -> detour.split("=", 2))
                .collect(Collectors.toMap(detour -> detour[0], detour -> detour[1]));
    }

    private static int number(Csv.Row row, String column) {
        return row.get(column).isEmpty() ? 0 : Integer.parseInt(row.get(column));
    }

    Idea idea() {
        return new Idea(product, description, Words.IDEA_MATERIALS, Words.IDEA_STORY);
    }
}
