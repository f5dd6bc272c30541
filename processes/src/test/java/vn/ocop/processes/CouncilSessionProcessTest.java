package vn.ocop.processes;

import static vn.ocop.processes.Message.REOPENING_REQUESTED;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Outcome.Reopening;

/** A session of the council from its call to the signed minutes. */
class CouncilSessionProcessTest {

    @Test
    void theCouncilMeets() {
        closed().as(COUNCIL_CHAIR, "signMinutes")
                .did("releaseResults")
                .avoided("rescheduleSession", "reopeningRequested")
                .ended("sessionEnded");
    }

    @Test
    void withoutQuorumTheSessionIsPostponed() {
        called().as(COUNCIL_CHAIR, "openSession", Opening.POSTPONED)
                .as(COUNCIL_SECRETARY, "rescheduleSession")
                .did("callMembers")
                .as(COUNCIL_CHAIR, "openSession", Opening.OPENED)
                .did("openScoring")
                .waitsAt("closeSession");
    }

    @Test
    void theSessionIsCancelled() {
        called().as(COUNCIL_CHAIR, "openSession", Opening.CANCELLED)
                .avoided("openScoring")
                .ended("sessionCancelled");
    }

    @Test
    void sealedSheetsAreOpenedAgain() {
        closed().told(REOPENING_REQUESTED)
                .as(COUNCIL_CHAIR, "approveReopening", Reopening.GRANTED)
                .did("reopenScoring")
                .as(COUNCIL_CHAIR, "closeSession")
                .did("sealSheets")
                .as(COUNCIL_CHAIR, "signMinutes")
                .did("releaseResults")
                .ended("sessionEnded");
    }

    @Test
    void reopeningIsRefused() {
        closed().told(REOPENING_REQUESTED)
                .as(COUNCIL_CHAIR, "approveReopening", Reopening.REFUSED)
                .avoided("reopenScoring")
                .as(COUNCIL_CHAIR, "signMinutes")
                .did("releaseResults")
                .ended("sessionEnded");
    }

    private static Run called() {
        return Run.of("councilSession").did("callMembers");
    }

    private static Run closed() {
        return called().as(COUNCIL_CHAIR, "openSession", Opening.OPENED)
                .did("openScoring")
                .as(COUNCIL_CHAIR, "closeSession")
                .did("sealSheets");
    }
}
