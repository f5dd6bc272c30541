package vn.ocop.processes;

import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.MANAGER;
import static vn.ocop.processes.Role.PRODUCER;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.HandIn;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Outcome.RequestRound;
import vn.ocop.processes.Outcome.SecondRequest;

/** The producer prepares the dossier, the commune checks and proposes it within its period. */
class PreparationProcessTest {

    @Test
    void theCommuneProposesTheProduct() {
        handedIn()
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.COMPLETE)
                .as(COMMUNE_OFFICER, "assessContents")
                .as(COMMUNE_LEADER, "signProposal", Proposal.SIGNED)
                .did("sendPackage")
                .avoided("remindEarly", "remindLate", "escalateOverdue")
                .ended("preparationEnded");
    }

    @Test
    void thePeriodStartsWhenTheDossierIsReceived() {
        Run.of("preparation")
                .as(PRODUCER, "prepareDossier")
                .hasLater()
                .as(COMMUNE_OFFICER, "receiveDossier")
                .hasLater("threeDaysLeft", "oneDayLeft", "overdue");
    }

    @Test
    void theProducerSupplementsUntilItIsComplete() {
        handedIn()
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.INCOMPLETE, RequestRound.FIRST)
                .as(PRODUCER, "supplementDossier")
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.INCOMPLETE, RequestRound.AGAIN)
                .as(MANAGER, "allowSecondRequest", SecondRequest.ALLOWED)
                .as(PRODUCER, "supplementDossier")
                .hasLater("threeDaysLeft", "oneDayLeft", "overdue")
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.COMPLETE)
                .as(COMMUNE_OFFICER, "assessContents")
                .as(COMMUNE_LEADER, "signProposal", Proposal.SIGNED)
                .did("sendPackage")
                .ended("preparationEnded");
    }

    @Test
    void withoutTheManagersLeaveNobodyIsAskedAgain() {
        handedIn()
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.INCOMPLETE, RequestRound.FIRST)
                .as(PRODUCER, "supplementDossier")
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.INCOMPLETE, RequestRound.AGAIN)
                .as(MANAGER, "allowSecondRequest", SecondRequest.REFUSED)
                .waitsAt("checkComponents");
    }

    @Test
    void theLeaderSendsTheProposalBack() {
        handedIn()
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.COMPLETE)
                .as(COMMUNE_OFFICER, "assessContents")
                .as(COMMUNE_LEADER, "signProposal", Proposal.BACK)
                .as(COMMUNE_OFFICER, "assessContents")
                .as(COMMUNE_LEADER, "signProposal", Proposal.SIGNED)
                .did("sendPackage")
                .ended("preparationEnded");
    }

    @Test
    void aProductOutOfScopeIsClosed() {
        handedIn()
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.OUT_OF_SCOPE)
                .did("closeOutOfScope")
                .avoided("assessContents", "proposalSent")
                .ended("preparationEnded");
    }

    @Test
    void theCommuneIsRemindedAndStillProposes() {
        handedIn()
                .later("threeDaysLeft")
                .did("remindEarly")
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.COMPLETE)
                .later("oneDayLeft")
                .did("remindLate")
                .as(COMMUNE_OFFICER, "assessContents")
                .later("overdue")
                .did("escalateOverdue")
                .hasLater()
                .as(COMMUNE_LEADER, "signProposal", Proposal.SIGNED)
                .did("sendPackage")
                .ended("preparationEnded");
    }

    @Test
    void whoIsWaitedForIsRemindedWhileTheProducerSupplements() {
        handedIn()
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.INCOMPLETE, RequestRound.FIRST)
                .later("threeDaysLeft")
                .did("remindEarly")
                .waitsAt("supplementDossier");
    }

    private static Run handedIn() {
        return Run.of("preparation")
                .finds("sendPackage", HandIn.PROPOSED)
                .finds("closeOutOfScope", HandIn.CLOSED)
                .as(PRODUCER, "prepareDossier")
                .as(COMMUNE_OFFICER, "receiveDossier");
    }
}
