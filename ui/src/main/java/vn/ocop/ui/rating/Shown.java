package vn.ocop.ui.rating;

import java.util.List;
import vn.ocop.ui.web.Problem.Fault;

/** How much of what a client sent is said back to it. */
final class Shown {

    private static final int LENGTH = 60;
    private static final int FAULTS = 20;

    private Shown() {}

    static String name(String sent) {
        return sent.length() <= LENGTH ? sent : sent.substring(0, LENGTH) + "…";
    }

    static List<Fault> first(List<Fault> faults) {
        return List.copyOf(faults.subList(0, Math.min(faults.size(), FAULTS)));
    }
}
