package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.processes.Message.DOSSIER_WITHDRAWN;
import static vn.ocop.processes.Message.RESULT_RELEASED;
import static vn.ocop.processes.Message.SESSION_OPENED;
import static vn.ocop.processes.Message.SUPPORT_REQUESTED;
import static vn.ocop.processes.Role.ADVISOR;
import static vn.ocop.processes.Role.AGENCY_OFFICER;
import static vn.ocop.processes.Role.APPROVER;
import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;
import static vn.ocop.processes.Role.PRODUCER;
import static vn.ocop.processes.Role.UNION_OFFICER;

import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.processes.Outcome.Beginning;
import vn.ocop.processes.Outcome.CentralApproval;
import vn.ocop.processes.Outcome.CentralResultUse;
import vn.ocop.processes.Outcome.CentralVerdict;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.Deviation;
import vn.ocop.processes.Outcome.HandIn;
import vn.ocop.processes.Outcome.PackageCompleteness;
import vn.ocop.processes.Outcome.Proposal;
import vn.ocop.processes.Outcome.ProvincialVerdict;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.Recognition;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Outcome.Signing;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Outcome.SupportRequest;

/** The whole way from idea to published result, through the models it calls. */
class JourneyProcessTest {

    @Test
    void theProvinceRecognises() {
        Run run = atTheProvince(Recognition.RECOGNISED, ProvincialVerdict.RECOGNISABLE);
        evaluated(run);
        certified(run);
        run.avoided("approveForCentre", "withdrawn").ended("resultPublished");
    }

    @Test
    void theUnionSupportsOnTheWay() {
        Run run = Run.of("journey", Beginning.IDEA, SupportRequest.ASKED)
                .as(COMMUNE_OFFICER, "screenIdea", Screening.ACCEPTED)
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.SUPPORT)
                .as(UNION_OFFICER, "planSupport")
                .asEach(UNION_OFFICER, "carryOutSupport", "1", "2", "3")
                .as(UNION_OFFICER, "confirmReadiness", Readiness.READY);
        proposed(run);
        run.did("forwardToProvince").waitsAt("receivePackage");
    }

    @Test
    void aDossierMayBeginWithoutAnIdea() {
        Run run = Run.of("journey", Beginning.DOSSIER);
        proposed(run);
        run.avoided("idea", "support").did("forwardToProvince").waitsAt("receivePackage");
    }

    @Test
    void theIdeaIsRefused() {
        Run.of("journey", Beginning.IDEA, SupportRequest.ASKED)
                .as(COMMUNE_OFFICER, "screenIdea", Screening.REFUSED)
                .avoided("support")
                .ended("ideaRefused");
    }

    @Test
    void theCommuneClosesADossierOutOfScope() {
        accepted()
                .finds("closeOutOfScope", HandIn.CLOSED)
                .as(PRODUCER, "prepareDossier")
                .as(COMMUNE_OFFICER, "receiveDossier")
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.OUT_OF_SCOPE)
                .did("closeOutOfScope")
                .avoided("forwardToProvince")
                .ended("preparationClosed");
    }

    @Test
    void theResultIsBelowThreeStars() {
        Run run = atTheProvince(Recognition.NOT_RECOGNISED, ProvincialVerdict.NOT_RATED);
        evaluated(run);
        run.did("findResult")
                .as(AGENCY_OFFICER, "issueNegativeNotice")
                .later("notifyNegative")
                .did("notifyNegative")
                .ended("resultPublished");
    }

    @Test
    void theCentreGivesFiveStars() {
        Run run = atTheCentre(CentralVerdict.FIVE_STARS);
        evaluated(run);
        certified(run);
        run.avoided("takeCentralResultBack", "useCentralResult").ended("resultPublished");
    }

    @Test
    void theProvinceUsesACentralResultBelowFiveStars() {
        Run run = atTheCentre(CentralVerdict.BELOW);
        evaluated(run);
        run.did("takeCentralResultBack").as(AGENCY_OFFICER, "useCentralResult", CentralResultUse.USE);
        certified(run);
        run.ended("resultPublished");
    }

    @Test
    void theProvinceEvaluatesAgainAfterACentralResultBelowFiveStars() {
        Run run = atTheCentre(CentralVerdict.BELOW, ProvincialVerdict.RECOGNISABLE);
        evaluated(run);
        run.did("takeCentralResultBack").as(AGENCY_OFFICER, "useCentralResult", CentralResultUse.EVALUATE_AGAIN);
        evaluated(run);
        certified(run);
        run.ended("resultPublished");
    }

    @Test
    void theChairmanDoesNotSendTheResultToTheCentre() {
        Run run = atTheProvince(Recognition.RECOGNISED, ProvincialVerdict.CENTRAL, ProvincialVerdict.RECOGNISABLE);
        evaluated(run);
        run.as(APPROVER, "approveForCentre", CentralApproval.BACK);
        evaluated(run);
        certified(run);
        run.avoided("forwardToCentre").ended("resultPublished");
    }

    @Test
    void theProducerWithdrawsTheIdea() {
        withdrawn(Run.of("journey", Beginning.IDEA, SupportRequest.NOT_ASKED).waitsAt("screenIdea"));
    }

    @Test
    void theProducerWithdrawsAmidTheSupport() {
        withdrawn(Run.of("journey", Beginning.IDEA, SupportRequest.ASKED)
                .as(COMMUNE_OFFICER, "screenIdea", Screening.ACCEPTED)
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.SUPPORT)
                .as(UNION_OFFICER, "planSupport")
                .waitsAt("carryOutSupport", "carryOutSupport", "carryOutSupport"));
    }

    @Test
    void theProducerWithdrawsWhileThePeriodOfTheCommuneRuns() {
        withdrawn(accepted()
                .as(PRODUCER, "prepareDossier")
                .as(COMMUNE_OFFICER, "receiveDossier")
                .hasLater("threeDaysLeft", "oneDayLeft", "overdue")
                .waitsAt("checkComponents"));
    }

    @Test
    void theProducerWithdrawsWhileTheCouncilScores() {
        withdrawn(atTheProvince(Recognition.RECOGNISED, ProvincialVerdict.CENTRAL)
                .as(AGENCY_OFFICER, "receivePackage")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("assignBatch", "inviteCouncil")
                .waitsAt("scoreProduct", "scoreProduct", "scoreProduct"));
    }

    @Test
    void theProducerWithdrawsWhileTheDossierWaitsForASession() {
        withdrawn(atTheProvince(Recognition.RECOGNISED, ProvincialVerdict.CENTRAL)
                .as(AGENCY_OFFICER, "receivePackage")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .did("assignBatch")
                .waitsAt());
    }

    @Test
    void theProducerWithdrawsBeforeTheCentre() {
        Run run = atTheProvince(Recognition.RECOGNISED, ProvincialVerdict.CENTRAL);
        evaluated(run);
        withdrawn(run.waitsAt("approveForCentre"));
    }

    @Test
    void theProducerWithdrawsAtTheCentre() {
        withdrawn(atTheCentre(CentralVerdict.FIVE_STARS).waitsAt("receivePackage"));
    }

    @Test
    void theProducerWithdrawsBeforeTheDecisionIsSigned() {
        Run run = atTheProvince(Recognition.RECOGNISED, ProvincialVerdict.RECOGNISABLE);
        evaluated(run);
        withdrawn(run.did("findResult").as(AGENCY_OFFICER, "draftDecision").waitsAt("signDecision"));
    }

    @Test
    void whatHasEndedCannotBeWithdrawn() {
        Run run = Run.of("journey", Beginning.IDEA, SupportRequest.NOT_ASKED)
                .as(COMMUNE_OFFICER, "screenIdea", Screening.REFUSED);
        assertThatThrownBy(() -> run.told(DOSSIER_WITHDRAWN))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void furtherSupportGoesOnBesideTheDossier() {
        Run run = Run.of("journey", Beginning.DOSSIER)
                .has("supportItems", "label")
                .told(SUPPORT_REQUESTED, SupportRequest.ASKED)
                .waitsAt("prepareDossier", "assessNeeds")
                .asBeside(UNION_OFFICER, "assessNeeds", SupportNeed.REFER)
                .asBeside(UNION_OFFICER, "answerReferral", ReferralAnswer.TAKEN)
                .asBeside(UNION_OFFICER, "planSupport")
                .asBeside(PRODUCER, "prepareDossier")
                .waitsAt("receiveDossier", "carryOutSupport")
                .asBeside(UNION_OFFICER, "carryOutSupport")
                .asBeside(UNION_OFFICER, "confirmReadiness", Readiness.READY)
                .waitsAt("receiveDossier");
        run.told(SUPPORT_REQUESTED, SupportRequest.ASKED)
                .asBeside(UNION_OFFICER, "assessNeeds", SupportNeed.NONE)
                .waitsAt("receiveDossier");
    }

    @Test
    void theDossierDoesNotWaitForFurtherSupport() {
        Run run = accepted()
                .told(SUPPORT_REQUESTED, SupportRequest.ASKED)
                .finds("closeOutOfScope", HandIn.CLOSED)
                .asBeside(PRODUCER, "prepareDossier")
                .asBeside(COMMUNE_OFFICER, "receiveDossier")
                .asBeside(COMMUNE_OFFICER, "checkComponents", Completeness.OUT_OF_SCOPE)
                .did("closeOutOfScope")
                .waitsAt("assessNeeds");
        run.as(UNION_OFFICER, "assessNeeds", SupportNeed.NONE).ended("preparationClosed");
    }

    @Test
    void theProducerWithdrawsWhileTheUnionSupportsOnceMore() {
        withdrawn(accepted()
                .told(SUPPORT_REQUESTED, SupportRequest.ASKED)
                .asBeside(UNION_OFFICER, "assessNeeds", SupportNeed.SUPPORT)
                .waitsAt("prepareDossier", "planSupport"));
    }

    private static void withdrawn(Run run) {
        run.told(DOSSIER_WITHDRAWN)
                .did("closeWithdrawn")
                .avoided("resultPublished")
                .ended("dossierWithdrawn");
    }

    private static Run accepted() {
        return Run.of("journey", Beginning.IDEA, SupportRequest.NOT_ASKED)
                .as(COMMUNE_OFFICER, "screenIdea", Screening.ACCEPTED);
    }

    private static void proposed(Run run) {
        run.finds("sendPackage", HandIn.PROPOSED)
                .as(PRODUCER, "prepareDossier")
                .as(COMMUNE_OFFICER, "receiveDossier")
                .as(COMMUNE_OFFICER, "checkComponents", Completeness.COMPLETE)
                .as(COMMUNE_OFFICER, "assessContents")
                .as(COMMUNE_LEADER, "signProposal", Proposal.SIGNED)
                .did("sendPackage");
    }

    private static Run atTheProvince(Recognition recognition, Outcome... verdicts) {
        Run run = accepted().finds("routeResult", verdicts).finds("findResult", recognition);
        proposed(run);
        return run.did("forwardToProvince");
    }

    private static Run atTheCentre(Outcome... verdicts) {
        Outcome[] all = Stream.concat(Stream.of(ProvincialVerdict.CENTRAL), Stream.of(verdicts))
                .toArray(Outcome[]::new);
        Run run = atTheProvince(Recognition.RECOGNISED, all);
        evaluated(run);
        return run.as(APPROVER, "approveForCentre", CentralApproval.APPROVED).did("forwardToCentre");
    }

    private static void evaluated(Run run) {
        run.as(AGENCY_OFFICER, "receivePackage")
                .as(AGENCY_OFFICER, "checkPackage", PackageCompleteness.COMPLETE)
                .did("assignBatch")
                .as(ADVISOR, "reviewDossier", Advice.PROPOSE)
                .told(SESSION_OPENED)
                .later("inviteCouncil")
                .did("inviteCouncil")
                .asEach(COUNCIL_MEMBER, "scoreProduct", "1", "2", "3")
                .as(COUNCIL_SECRETARY, "consolidateScores", Deviation.WITHIN)
                .did("rateStars")
                .as(COUNCIL_CHAIR, "confirmResult", Confirmation.CONFIRMED)
                .told(RESULT_RELEASED)
                .later("releaseResult")
                .did("releaseResult", "routeResult");
    }

    private static void certified(Run run) {
        run.did("findResult")
                .as(AGENCY_OFFICER, "draftDecision")
                .as(APPROVER, "signDecision", Signing.SIGNED)
                .as(AGENCY_OFFICER, "issueDecision")
                .later("issueCertificate")
                .later("publishResult")
                .later("notifyResult")
                .did("issueCertificate", "publishResult", "notifyResult");
    }
}
