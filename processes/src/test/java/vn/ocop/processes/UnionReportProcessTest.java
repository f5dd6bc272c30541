package vn.ocop.processes;

import static vn.ocop.processes.Role.UNION_LEADER;
import static vn.ocop.processes.Role.UNION_OFFICER;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.ReportPeriod;
import vn.ocop.processes.Outcome.ReportRecipient;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.processes.Outcome.ReportSending;

/** A report of the Youth Union from the end of its period to the level above. */
class UnionReportProcessTest {

    @Test
    void aReportIsWrittenWhenItsPeriodIsOver() {
        Run.of("unionReport", ReportPeriod.RUNNING)
                .waitsAt()
                .hasLater("periodEnds")
                .later("periodEnds")
                .did("draftReport")
                .finds("deliverReport", ReportRecipient.LEVEL_ABOVE)
                .as(UNION_OFFICER, "writeReport")
                .as(UNION_LEADER, "sendReport", ReportSending.SENT)
                .did("deliverReport")
                .as(UNION_OFFICER, "acceptReport", ReportReview.ACCEPTED)
                .avoided("reportOverdue", "reportKept")
                .ended("reportAccepted");
    }

    @Test
    void theReportOfAPastPeriodIsDraftedAtOnce() {
        past().avoided("periodEnds").waitsAt("writeReport").hasLater("reportOverdue");
    }

    @Test
    void theSecretaryGivesItBack() {
        past().as(UNION_OFFICER, "writeReport")
                .as(UNION_LEADER, "sendReport", ReportSending.BACK)
                .waitsAt("writeReport")
                .avoided("deliverReport");
    }

    @Test
    void theCentreHasNobodyAbove() {
        past().finds("deliverReport", ReportRecipient.NOBODY)
                .as(UNION_OFFICER, "writeReport")
                .as(UNION_LEADER, "sendReport", ReportSending.SENT)
                .did("deliverReport")
                .avoided("acceptReport")
                .ended("reportKept");
    }

    @Test
    void aReturnedReportIsSentAgain() {
        past().finds("deliverReport", ReportRecipient.LEVEL_ABOVE, ReportRecipient.LEVEL_ABOVE)
                .as(UNION_OFFICER, "writeReport")
                .as(UNION_LEADER, "sendReport", ReportSending.SENT)
                .did("deliverReport")
                .as(UNION_OFFICER, "acceptReport", ReportReview.RETURNED)
                .hasLater("reportOverdue")
                .as(UNION_OFFICER, "writeReport")
                .as(UNION_LEADER, "sendReport", ReportSending.SENT)
                .did("deliverReport")
                .as(UNION_OFFICER, "acceptReport", ReportReview.ACCEPTED)
                .ended("reportAccepted");
    }

    @Test
    void aLateReportIsToldOfAndGoesOn() {
        past().later("reportOverdue")
                .did("tellReportLate")
                .waitsAt("writeReport")
                .hasLater()
                .finds("deliverReport", ReportRecipient.NOBODY)
                .as(UNION_OFFICER, "writeReport")
                .as(UNION_LEADER, "sendReport", ReportSending.SENT)
                .did("deliverReport")
                .ended("reportKept");
    }

    private static Run past() {
        return Run.of("unionReport", ReportPeriod.OVER).did("draftReport");
    }
}
