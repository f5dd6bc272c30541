package vn.ocop.workflow.session;

import java.util.List;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.evaluation.Proceedings;

/**
 * What the minutes of a session state: who was there, who was barred from what, what was discussed and changed, every
 * result with its reason, and the seal.
 *
 * @param present seats taken
 * @param absent seats empty
 * @param withdrawn products of the agenda withdrawn before they had a result
 * @param deferred products put off to another session
 */
public record Minutes(
        Session session,
        Council council,
        List<SeatHolder> present,
        List<SeatHolder> absent,
        List<Item> items,
        List<String> withdrawn,
        List<String> deferred) {

    /**
     * One product.
     *
     * @param number on the agenda
     * @param barred who did not take part, and why
     */
    public record Item(int number, Proceedings proceedings, Quorum quorum, List<Conflict> barred) {}
}
