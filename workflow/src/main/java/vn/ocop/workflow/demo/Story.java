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
 * @param stop where it waits; null to go on to the end
 * @param detours answers that leave the straight path, by step, each given once
 * @param papers does the producer bring along all papers, or only those without which nothing can be handed in
 */
public record Story(
        int productSet, int stars, int points, @Nullable Stop stop, Map<String, String> detours, boolean papers) {

    /** Name of the detour of the centre's council, which comes to a lower total than the province's. */
    static final String AT_CENTRE = "centre";

    /** Stop of a dossier that waits for a session. */
    public static final String AWAIT_SESSION = "awaitSession";

    /** Answer of a producer who withdraws instead of the step. */
    static final String WITHDRAWN = "WITHDRAWN";

    /**
     * A user task at which a dossier waits.
     *
     * @param centre in the evaluation at the centre
     * @param done tasks of that step done before, where several people have one each
     */
    public record Stop(String step, boolean centre, int done) {

        /** For example {@code signProposal}, {@code scoreProduct:2}, {@code centre.reviewDossier}. */
        static Stop of(String text) {
            boolean centre = text.startsWith(AT_CENTRE + ".");
            String[] step = text.substring(centre ? AT_CENTRE.length() + 1 : 0).split(":", 2);
            return new Stop(step[0], centre, step.length == 1 ? 0 : Integer.parseInt(step[1]));
        }
    }

    /** Does the dossier stop where it waits for a session of the council? */
    boolean waitsForSession() {
        return stop != null && stop.step().equals(AWAIT_SESSION);
    }

    public static Story straight(int productSet, int stars, int points) {
        return new Story(productSet, stars, points, null, Map.of(), false);
    }

    /** @param stop as {@link Stop#of} reads it */
    public Story stoppingAt(String stop) {
        return new Story(productSet, stars, points, Stop.of(stop), detours, papers);
    }

    public Story with(String step, String outcome) {
        Map<String, String> more = new HashMap<>(detours);
        more.put(step, outcome);
        return new Story(productSet, stars, points, stop, more, papers);
    }

    public Story withPapers() {
        return new Story(productSet, stars, points, stop, detours, true);
    }
}
