package vn.ocop.workflow.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier of the demonstration goes.
 *
 * @param stopAt id of the user task at which it waits; null to go on to the end
 * @param stars class whose minimums council and producer find reached
 * @param points total the council comes to
 * @param detours answers that leave the straight path, by step, used once each
 */
public record Story(@Nullable String stopAt, int stars, int points, Map<String, String> detours) {

    public static Story straight(int stars, int points) {
        return new Story(null, stars, points, Map.of());
    }

    public Story stoppingAt(String step) {
        return new Story(step, stars, points, detours);
    }

    public Story with(String step, String outcome) {
        Map<String, String> more = new HashMap<>(detours);
        more.put(step, outcome);
        return new Story(stopAt, stars, points, more);
    }
}
