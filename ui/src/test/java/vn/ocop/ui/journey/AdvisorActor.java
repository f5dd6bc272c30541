package vn.ocop.ui.journey;

import vn.ocop.processes.Outcome.Advice;
import vn.ocop.workflow.regulation.Marks;

/** A member of the advisory group. */
final class AdvisorActor extends Actor {

    AdvisorActor(Screen screen) {
        super(screen);
    }

    void proposes(String product, Marks marks) {
        opens(product, "reviewDossier").mark(marks).choose(Advice.PROPOSE).send();
    }

    void asksForSupplement(String product, String wanted) {
        opens(product, "reviewDossier")
                .choose(Advice.SUPPLEMENT)
                .type("words", wanted)
                .send();
    }
}
