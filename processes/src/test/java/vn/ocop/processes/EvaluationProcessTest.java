package vn.ocop.processes;

import static vn.ocop.processes.Message.PRODUCT_DEFERRED;
import static vn.ocop.processes.Message.RESULT_RELEASED;
import static vn.ocop.processes.Message.SCORES_REOPENED;
import static vn.ocop.processes.Message.SESSION_OPENED;
import static vn.ocop.processes.Role.ADVISOR;
import static vn.ocop.processes.Role.AGENCY_OFFICER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.Deviation;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.processes.Outcome.ProvincialVerdict;

/** Agency, advisory group and council of one level evaluate a product. */
class EvaluationProcessTest {

    @Test
    void theCouncilEvaluates() {
        received()
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .waitsAt()
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil")
                .waitsAt("scoreProduct", "scoreProduct", "scoreProduct")
                .asEach(COUNCIL_MEMBER, "scoreProduct", "1", "2", "3")
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .waitsAt()
                .told(RESULT_RELEASED)
                .later("releaseResult")
                .did("releaseResult", "routeResult")
                .avoided("completePackage", "surveySite", "rescoreProduct")
                .ended("evaluationFinished");
    }

    @Test
    void theCommuneCompletesThePackage() {
        received()
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.INCOMPLETE)
                .as(COMMUNE_OFFICER, "completePackage")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.INCOMPLETE)
                .as(COMMUNE_OFFICER, "completePackage")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .waitsAt("reviewDossier");
    }

    @Test
    void theAdvisoryGroupWantsMoreDocuments() {
        received()
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.SUPPLEMENT)
                .as(COMMUNE_OFFICER, "completePackage")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .waitsAt()
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil");
    }

    @Test
    void theAdvisoryGroupVisitsTheProducer() {
        received()
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.SURVEY)
                .as(ADVISOR, "surveySite")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .waitsAt()
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil");
    }

    @Test
    void membersWhoLieTooFarApartScoreAgain() {
        scored().as(COUNCIL_SECRETARY, "consolidateScores", Deviation.BEYOND)
                .asEach(COUNCIL_MEMBER, "rescoreProduct", "an", "binh")
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.BEYOND)
                .asEach(COUNCIL_MEMBER, "rescoreProduct", "an", "binh")
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .waitsAt()
                .told(RESULT_RELEASED)
                .later("releaseResult")
                .did("releaseResult", "routeResult")
                .ended("evaluationFinished");
    }

    @Test
    void theChairSendsTheResultBack() {
        scored().as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.BACK)
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .waitsAt()
                .told(RESULT_RELEASED)
                .later("releaseResult")
                .did("releaseResult", "routeResult")
                .ended("evaluationFinished");
    }

    @Test
    void sealedSheetsAreOpenedAgain() {
        scored().as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .told(SCORES_REOPENED)
                .did("reopenScores")
                .asEach(COUNCIL_MEMBER, "rescoreProduct", "an", "binh")
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .told(RESULT_RELEASED)
                .later("releaseResult")
                .did("releaseResult", "routeResult")
                .ended("evaluationFinished");
    }

    @Test
    void aProductIsPutOffToAnotherSession() {
        received()
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .waitsAt("scoreProduct", "scoreProduct", "scoreProduct")
                .told(PRODUCT_DEFERRED)
                .did("inviteCouncil", "deferProduct")
                .waitsAt()
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil")
                .asEach(COUNCIL_MEMBER, "scoreProduct", "1", "2", "3")
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .told(RESULT_RELEASED)
                .later("releaseResult")
                .did("releaseResult", "routeResult")
                .ended("evaluationFinished");
    }

    @Test
    void aRecusedMemberGetsNoSheet() {
        received()
                .has("councilMembers", "an")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil")
                .asEach(COUNCIL_MEMBER, "scoreProduct", "an")
                .waitsAt("consolidateScores");
    }

    private static Run received() {
        return Run.of("evaluation")
                .finds("routeResult", ProvincialVerdict.RECOGNISABLE)
                .as(AGENCY_OFFICER, "receivePackage");
    }

    private static Run scored() {
        return received()
                .has("councilMembers", "an", "binh")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .waitsAt()
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil")
                .asEach(COUNCIL_MEMBER, "scoreProduct", "an", "binh");
    }
}
