package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.NO_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.DossierId;

/** The whole path through the use cases: what the database holds at the end. */
@UseCaseTest
class PathTest {

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Certificates certificates;
    private final Journal journal;

    PathTest(TestPeople people, Dossiers dossiers, Certificates certificates, Journal journal) {
        this.people = people;
        this.dossiers = dossiers;
        this.certificates = certificates;
        this.journal = journal;
    }

    @Test
    void threeStarsAreRecognisedByTheProvince() {
        DossierId id = people.dossier(THREE_STARS);

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.RECOGNISED);
        Certificate certificate = certificates.of(id).orElseThrow();
        assertThat(certificate.stars()).isEqualTo(3);
        assertThat(certificate.level()).isEqualTo(Level.PROVINCE);
        assertThat(certificate.validUntil()).isEqualTo(certificate.issuedOn().plusMonths(36));
        assertThat(journal.firstBroken(id)).isNull();
    }

    @Test
    void fiveStarsAreRecognisedByTheCentre() {
        DossierId id = people.supportedDossier(FIVE_STARS);

        assertThat(certificates.of(id).orElseThrow().stars()).isEqualTo(5);
        assertThat(certificates.of(id).orElseThrow().level()).isEqualTo(Level.CENTRE);
    }

    @Test
    void belowFiftyPointsANoticeIsSentAndNoCertificate() {
        DossierId id = people.dossier(NO_STARS);

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.NOT_RECOGNISED);
        assertThat(certificates.of(id)).isEmpty();
    }
}
