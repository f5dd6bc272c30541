package vn.ocop.workflow.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    static List<DemoProduct> all() {
        return Csv.read("demo/products.csv").stream().map(DemoProduct::of).toList();
    }

    private static DemoProduct of(Csv.Row row) {
        Story story = new Story(number(row, "set"), number(row, "stars"), number(row, "points"), null, detours(row));
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
