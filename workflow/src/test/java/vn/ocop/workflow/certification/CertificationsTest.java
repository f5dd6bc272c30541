package vn.ocop.workflow.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.NO_STARS;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Signing;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notice;
import vn.ocop.workflow.notification.Notices;

/** Decision, certificate, publication and notices; and the notice of a negative result. */
@UseCaseTest
class CertificationsTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Certifications certifications;
    private final Certificates certificates;
    private final Notices notices;
    private final Inbox inbox;
    private final Jobs jobs;

    CertificationsTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            Certifications certifications,
            Certificates certificates,
            Notices notices,
            Inbox inbox,
            Jobs jobs) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.certifications = certifications;
        this.certificates = certificates;
        this.notices = notices;
        this.inbox = inbox;
        this.jobs = jobs;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void aDraftHasContent() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("draftDecision"));
        OpenTask task = people.open(id, "draftDecision");

        unchanged.rejects(id, "content", () -> certifications.draftDecision(task, " "));
    }

    @Test
    void aDraftSentBackIsDraftedAgain() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("signDecision"));
        OpenTask task = people.open(id, "signDecision");
        unchanged.rejects(id, "reason", () -> certifications.signDecision(task, Signing.BACK, null));
        unchanged.rejects(id, "reason", () -> certifications.signDecision(task, Signing.BACK, " "));

        certifications.signDecision(task, Signing.BACK, "Sửa căn cứ");
        assertThat(people.waitsAt(id)).containsExactly("draftDecision");
        assertThat(dossiers.get(id).decided()).isFalse();

        certifications.draftDecision(people.open(id, "draftDecision"), "Dự thảo lần hai");
        certifications.signDecision(people.open(id, "signDecision"), Signing.SIGNED, null);
        Decision decision = certifications.decisionOf(id).orElseThrow();
        assertThat(decision.content()).isEqualTo("Dự thảo lần hai");
        assertThat(decision.signedBy())
                .isEqualTo(people.actor(Role.APPROVER, PROVINCE).name());
        assertThat(decision.number()).as("given at issue, not before").isNull();
        assertThat(dossiers.get(id).decided()).isTrue();
    }

    @Test
    void numberAndDateAreGivenAtIssueAndNotBeforeTheSignature() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("issueDecision"));
        OpenTask task = people.open(id, "issueDecision");
        LocalDate today = clock.today();

        unchanged.rejects(id, "number", () -> certifications.issueDecision(task, " ", today));
        unchanged.rejects(id, "issuedOn", () -> certifications.issueDecision(task, "12/QĐ-UBND", today.plusDays(1)));
        unchanged.rejects(id, "issuedOn", () -> certifications.issueDecision(task, "12/QĐ-UBND", today.minusDays(1)));

        certifications.issueDecision(task, " 12/QĐ-UBND ", today);
        assertThat(certifications.decisionOf(id).orElseThrow().number()).isEqualTo("12/QĐ-UBND");
        assertThat(certificates.of(id)).as("issued in the background").isEmpty();
    }

    @Test
    void theCertificateRunsFromTheDateOfTheDecision() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("issueDecision"));
        LocalDate signed = clock.today();
        clock.moveTo(signed.plusDays(5));
        certifications.issueDecision(people.open(id, "issueDecision"), "12/QĐ-UBND", signed.plusDays(2));
        jobs.runWaiting(id);

        Certificate certificate = certificates.of(id).orElseThrow();
        assertThat(certificate.issuedOn()).isEqualTo(signed.plusDays(2));
        assertThat(certificate.validUntil()).isEqualTo(signed.plusDays(2).plusMonths(36));
        assertThat(certificate.publishedOn()).isEqualTo(signed.plusDays(5));
        assertThat(certificate.issuer()).contains("Hưng Yên");
        assertThat(certificate.decisionNumber()).isEqualTo("12/QĐ-UBND");
        assertThat(certificates.check(certificate.code())).isPresent();
        assertThat(certificates.check("NOSUCHCODE")).isEmpty();
        assertThat(certificates.published(certificate.product(), null, 0)).hasSize(1);
        assertThat(certificates.published(certificate.product(), 4, 0)).isEmpty();
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.RECOGNISED);
    }

    @Test
    void fiveStarsAreDecidedAtTheCentre() {
        DossierId id = people.dossier(FIVE_STARS.stoppingAt("centre.signDecision"));

        assertThat(inbox.openOf(id)).singleElement().satisfies(item -> assertThat(item.office())
                .isEqualTo(new Office(Role.APPROVER, UnitId.administration(UnitId.CENTRE))));
        assertThat(certifications.decisionOf(id).orElseThrow().level()).isEqualTo(Level.CENTRE);
    }

    @Test
    void producerCommuneAndTheUnionThatHelpedAreTold() {
        DossierId id = people.supportedDossier(THREE_STARS);

        for (Actor actor : new Actor[] {
            people.actor(dossiers.get(id).producer()),
            people.actor(Role.COMMUNE_OFFICER, COMMUNE),
            people.actor(Role.UNION_OFFICER, COMMUNE)
        }) {
            assertThat(notices.of(actor, 0).getContent())
                    .filteredOn(notice -> notice.subject().equals(id))
                    .extracting(Notice::step)
                    .contains("notifyResult");
        }
    }

    @Test
    void aNegativeNoticeHasReasonsNumberAndDate() {
        DossierId id = people.dossier(NO_STARS.stoppingAt("issueNegativeNotice"));
        OpenTask task = people.open(id, "issueNegativeNotice");
        LocalDate today = clock.today();
        unchanged.rejects(id, "content", () -> certifications.issueNegativeNotice(task, " ", "3/TB-SNNMT", today));
        unchanged.rejects(id, "number", () -> certifications.issueNegativeNotice(task, "Chưa đạt", "", today));
        unchanged.rejects(
                id,
                "issuedOn",
                () -> certifications.issueNegativeNotice(task, "Chưa đạt", "3/TB-SNNMT", today.plusDays(1)));

        certifications.issueNegativeNotice(task, "Chưa đạt điểm tối thiểu", "3/TB-SNNMT", today);
        jobs.runWaiting(id);

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.NOT_RECOGNISED);
        assertThat(certificates.of(id)).isEmpty();
        assertThat(Objects.requireNonNull(
                        certifications.decisionOf(id).orElseThrow().content()))
                .isEqualTo("Chưa đạt điểm tối thiểu");
        assertThat(notices.of(people.actor(dossiers.get(id).producer()), 0).getContent())
                .extracting(Notice::step)
                .contains("notifyNegative");
        assertThat(people.waitsAt(id)).isEmpty();
    }

    @Test
    void onlyTheAgencyEntersEarlierResults() {
        people.producer();
        Certificate.Particulars earlier = new Certificate.Particulars(
                "Nhãn lồng",
                "HTX Hồng Nam",
                "Hưng Yên",
                1,
                4,
                Level.PROVINCE,
                "UBND tỉnh Hưng Yên",
                "100/QĐ-UBND",
                LocalDate.of(2024, 3, 1),
                "Quyết định 148/QĐ-TTg");
        Certificate.Background background = new Certificate.Background(COMMUNE, false, null);
        LocalDate end = LocalDate.of(2027, 3, 1);

        assertThatThrownBy(() -> certificates.enterEarlier(
                        people.actor(Role.COMMUNE_OFFICER, COMMUNE), earlier, background, end))
                .isInstanceOf(NotAllowed.class);
        Certificate entered =
                certificates.enterEarlier(people.actor(Role.AGENCY_OFFICER, PROVINCE), earlier, background, end);
        assertThat(certificates.check(entered.code()).orElseThrow().validUntil())
                .isEqualTo(end);
    }
}
