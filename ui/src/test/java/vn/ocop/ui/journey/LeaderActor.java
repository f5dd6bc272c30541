package vn.ocop.ui.journey;

import vn.ocop.processes.Outcome.CentralApproval;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Outcome.Signing;

/** Who leads commune, province or ministry and signs. */
final class LeaderActor extends Actor {

    LeaderActor(Screen screen) {
        super(screen);
    }

    void signsProposal(String product) {
        opens(product, "signProposal").choose(Proposal.SIGNED).send();
    }

    void givesBackProposal(String product, String reason) {
        opens(product, "signProposal")
                .choose(Proposal.BACK)
                .type("reason", reason)
                .send();
    }

    void approvesForCentre(String product) {
        opens(product, "approveForCentre").choose(CentralApproval.APPROVED).send();
    }

    void signsDecision(String product) {
        opens(product, "signDecision").choose(Signing.SIGNED).send();
    }
}
