package vn.ocop.workflow.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier of the demonstration goes.
 *
 * @param productSet the set the commune finds
 * @param stars class whose minimums council and producer find reached
 * @param points total the council comes to
 * @param stopAt id of the user task at which it waits; null to go on to the end
 * @param detours answers that leave the straight path, by step, each given once
 */
public record Story(int productSet, int stars, int points, @Nullable String stopAt, Map<String, String> detours) {

    public static Story straight(int productSet, int stars, int points) {
        return new Story(productSet, stars, points, null, Map.of());
    }

    public Story stoppingAt(String step) {
        return new Story(productSet, stars, points, step, detours);
    }

    public Story with(String step, String outcome) {
        Map<String, String> more = new HashMap<>(detours);
        more.put(step, outcome);
        return new Story(productSet, stars, points, stopAt, more);
    }
}
