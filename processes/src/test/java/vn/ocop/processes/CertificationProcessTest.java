package vn.ocop.processes;

import static vn.ocop.processes.Role.AGENCY_OFFICER;
import static vn.ocop.processes.Role.APPROVER;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Recognition;
import vn.ocop.processes.Outcome.Signing;

/** A result is recognised, certified and made public, or its refusal is notified. */
class CertificationProcessTest {

    @Test
    void theProductIsCertified() {
        recognised()
                .as(APPROVER, "signDecision", Signing.SIGNED)
                .as(AGENCY_OFFICER, "issueDecision")
                .hasLater("issueCertificate")
                .later("issueCertificate")
                .did("issueCertificate")
                .later("publishResult")
                .did("publishResult")
                .later("notifyResult")
                .did("notifyResult")
                .avoided("issueNegativeNotice")
                .ended("resultNotified");
    }

    @Test
    void theApproverSendsTheDraftBack() {
        recognised()
                .as(APPROVER, "signDecision", Signing.BACK)
                .as(AGENCY_OFFICER, "draftDecision")
                .as(APPROVER, "signDecision", Signing.BACK)
                .as(AGENCY_OFFICER, "draftDecision")
                .as(APPROVER, "signDecision", Signing.SIGNED)
                .waitsAt("issueDecision");
    }

    @Test
    void theProductIsNotRecognised() {
        found(Recognition.NOT_RECOGNISED)
                .as(AGENCY_OFFICER, "issueNegativeNotice")
                .later("notifyNegative")
                .did("notifyNegative")
                .avoided("draftDecision", "issueCertificate")
                .ended("negativeNoticeSent");
    }

    private static Run recognised() {
        return found(Recognition.RECOGNISED).as(AGENCY_OFFICER, "draftDecision");
    }

    private static Run found(Recognition recognition) {
        return new Run()
                .finds("findResult", recognition)
                .starts("certification")
                .did("findResult");
    }
}
