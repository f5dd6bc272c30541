package vn.ocop.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;

/** The order of an agenda, as ticked and numbered in a form. */
final class Order {

    private static final String NUMBER = "\\d{1,18}";
    private static final String PLACE = "\\d{0,3}";

    private Order() {}

    /**
     * Those ticked, by the numbers typed; products without a number come last, in the order in which they were shown.
     *
     * @param shown the products that could be ticked
     */
    static List<DossierId> read(
            List<Dossier> shown, @Nullable Set<String> ticked, @Nullable Map<String, String> places) {
        Set<String> chosen = ticked == null ? Set.of() : ticked;
        List<String> inOrder = new ArrayList<>(shown.stream()
                .map(dossier -> dossier.id().toString())
                .filter(chosen::contains)
                .toList());
        chosen.stream()
                .filter(each -> !inOrder.contains(each) && each.matches(NUMBER))
                .forEach(inOrder::add);
        return inOrder.stream()
                .sorted(Comparator.comparingInt(each -> place(each, places)))
                .map(DossierId::of)
                .toList();
    }

    private static int place(String dossier, @Nullable Map<String, String> places) {
        String typed = places == null ? "" : Forms.orEmpty(places.get(dossier));
        if (!typed.matches(PLACE)) {
            throw new Rejected("agenda", "session.agenda.order");
        }
        return typed.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(typed);
    }
}
