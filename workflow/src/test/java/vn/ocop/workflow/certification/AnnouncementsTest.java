package vn.ocop.workflow.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.NO_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;

/** Who may read submission and notice, and when. */
@UseCaseTest
class AnnouncementsTest {

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Announcements announcements;

    private String commune = "";
    private String province = "";

    AnnouncementsTest(TestPeople people, Dossiers dossiers, Announcements announcements) {
        this.people = people;
        this.dossiers = dossiers;
        this.announcements = announcements;
    }

    @BeforeEach
    void place() {
        commune = people.freshCommune();
        province = TestPeople.provinceOf(commune);
    }

    @Test
    void thereIsNothingToSubmitBeforeADraft() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("draftDecision"));
        Actor agency = people.actor(Role.AGENCY_OFFICER, province);
        assertThat(announcements.submission(agency, id)).isEmpty();

        people.go(id, THREE_STARS.stoppingAt("signDecision"));

        assertThat(announcements.submission(agency, id)).isPresent();
        assertThat(announcements.submission(people.actor(Role.APPROVER, province), id))
                .isPresent();
        assertThat(announcements.submission(producer(id), id)).isEmpty();
        assertThat(announcements.submission(people.actor(Role.COUNCIL_CHAIR, province), id))
                .isEmpty();
        assertThat(announcements.submission(people.actor(Role.AGENCY_OFFICER, UnitId.CENTRE), id))
                .as("not its decision")
                .isEmpty();
    }

    @Test
    void aNegativeNoticeIsOpenOnceIssued() {
        DossierId id = people.dossier(commune, NO_STARS.stoppingAt("issueNegativeNotice"));
        Actor agency = people.actor(Role.AGENCY_OFFICER, province);
        assertThat(announcements.notice(agency, id).orElseThrow().decision()).isNull();
        assertThat(announcements.notice(producer(id), id)).isEmpty();

        people.go(id, NO_STARS);

        assertThat(announcements.notice(producer(id), id).orElseThrow().recognised())
                .isFalse();
        assertThat(announcements.notice(people.actor(Role.COMMUNE_OFFICER, commune), id))
                .isPresent();
        assertThat(announcements.submission(agency, id)).isEmpty();
        Actor stranger = people.actor(people.producer(commune));
        assertThatThrownBy(() -> announcements.notice(stranger, id)).isInstanceOf(DossierUnknown.class);
    }

    @Test
    void whatTheCentreDecidesIsSubmittedAtTheCentre() {
        DossierId id = people.dossier(commune, FIVE_STARS.stoppingAt("signDecision"));

        assertThat(announcements.submission(people.actor(Role.AGENCY_OFFICER, UnitId.CENTRE), id))
                .isPresent();
        assertThat(announcements.submission(people.actor(Role.AGENCY_OFFICER, province), id))
                .isEmpty();
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }
}
