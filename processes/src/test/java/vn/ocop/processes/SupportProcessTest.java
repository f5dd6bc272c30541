package vn.ocop.processes;

import static vn.ocop.processes.Role.UNION_OFFICER;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Outcome.SupportRequest;

/** The Youth Union supports a producer who asked for it. */
class SupportProcessTest {

    @Test
    void theCommunesUnionSupports() {
        Run.of("support", SupportRequest.ASKED)
                .has("supportItems", "packaging", "label")
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.SUPPORT)
                .as(UNION_OFFICER, "planSupport")
                .waitsAt("carryOutSupport", "carryOutSupport")
                .asEach(UNION_OFFICER, "carryOutSupport", "packaging", "label")
                .as(UNION_OFFICER, "confirmReadiness", Readiness.READY)
                .avoided("answerReferral")
                .ended("supportFinished");
    }

    @Test
    void supportGoesOnUntilTheProducerIsReady() {
        Run.of("support", SupportRequest.ASKED)
                .has("supportItems", "packaging")
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.SUPPORT)
                .as(UNION_OFFICER, "planSupport")
                .asEach(UNION_OFFICER, "carryOutSupport", "packaging")
                .as(UNION_OFFICER, "confirmReadiness", Readiness.MORE_SUPPORT)
                .has("supportItems", "trade fair", "website")
                .as(UNION_OFFICER, "planSupport")
                .asEach(UNION_OFFICER, "carryOutSupport", "trade fair", "website")
                .as(UNION_OFFICER, "confirmReadiness", Readiness.READY)
                .ended("supportFinished");
    }

    @Test
    void theProvincesUnionTakesOver() {
        Run.of("support", SupportRequest.ASKED)
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.REFER)
                .as(UNION_OFFICER, "answerReferral", ReferralAnswer.TAKEN)
                .as(UNION_OFFICER, "planSupport")
                .asEach(UNION_OFFICER, "carryOutSupport", "1", "2", "3")
                .as(UNION_OFFICER, "confirmReadiness", Readiness.READY)
                .ended("supportFinished");
    }

    @Test
    void theProvincesUnionReturnsTheCase() {
        Run.of("support", SupportRequest.ASKED)
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.REFER)
                .as(UNION_OFFICER, "answerReferral", ReferralAnswer.RETURNED)
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.NONE)
                .avoided("planSupport")
                .ended("supportNotNeeded");
    }

    @Test
    void aPlanWithoutItemsIsDoneAtOnce() {
        Run.of("support", SupportRequest.ASKED)
                .has("supportItems")
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.SUPPORT)
                .as(UNION_OFFICER, "planSupport")
                .as(UNION_OFFICER, "confirmReadiness", Readiness.READY)
                .ended("supportFinished");
    }

    @Test
    void nothingIsNeeded() {
        Run.of("support", SupportRequest.ASKED)
                .as(UNION_OFFICER, "assessNeeds", SupportNeed.NONE)
                .ended("supportNotNeeded");
    }

    @Test
    void nothingWasAskedFor() {
        Run.of("support", SupportRequest.NOT_ASKED).avoided("assessNeeds").ended("supportNotAsked");
    }
}
