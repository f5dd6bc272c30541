package vn.ocop.workflow.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;
import static vn.ocop.workflow.TestPeople.consent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.preparation.Sections;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.renewal.Renewals.Renewed;

/** The next dossier of a product takes along what is still good, when the law lets it be registered again. */
@UseCaseTest
class RenewalsTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Renewals renewals;
    private final PaperRoute paper;
    private final Dossiers dossiers;
    private final Sections sections;
    private final Evidences evidences;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    RenewalsTest(
            TestPeople people,
            Unchanged unchanged,
            Renewals renewals,
            PaperRoute paper,
            Dossiers dossiers,
            Sections sections,
            Evidences evidences,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.people = people;
        this.unchanged = unchanged;
        this.renewals = renewals;
        this.paper = paper;
        this.dossiers = dossiers;
        this.sections = sections;
        this.evidences = evidences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void formsAndPapersThatAreStillValidComeAlong() {
        DossierId id = people.dossier(THREE_STARS);
        for (String document : List.of("D10", "D11", "D12")) {
            jdbc.update("insert into evidence (dossier_id, document) values (?, ?)", id.value(), document);
        }
        List<Evidence> papers = evidences.of(id);
        Evidence expiring = papers.get(0);
        expires(expiring, clock.today().plusDays(20));
        expires(papers.get(1), clock.today().plusYears(2));

        Renewed renewed = renewals.renew(producer(id), id, Registration.UPGRADE, null);

        Dossier next = dossiers.get(renewed.dossier());
        assertThat(next.origin().former()).isEqualTo(id.value());
        assertThat(next.kind()).isEqualTo(Registration.UPGRADE);
        assertThat(next.stage()).isEqualTo(Stage.PREPARATION);
        assertThat(next.product()).isEqualTo(dossiers.get(id).product());
        assertThat(people.waitsAt(next.id())).containsExactly("prepareDossier");
        assertThat(evidences.of(next.id()))
                .extracting(Evidence::document)
                .containsExactlyInAnyOrderElementsOf(papers.subList(1, papers.size()).stream()
                        .map(Evidence::document)
                        .toList());
        assertThat(renewed.leftBehind()).extracting(Evidence::id).containsExactly(expiring.id());
        SelfAssessment former = sections.filled(id).orElseThrow();
        SelfAssessment copy = sections.filled(next.id()).orElseThrow();
        assertThat(copy.marks()).isEqualTo(former.marks());
        assertThat(copy.profile()).isEqualTo(former.profile());
        assertThat(copy.handedInOn()).isNull();
        assertThat(evidences.of(id)).hasSameSizeAs(papers);

        unchanged.after(id, NotAllowed.class, () -> renewals.renew(producer(id), id, Registration.UPGRADE, null));
    }

    /** Day of the test before the certificate's expiry; opens 180 and closes 120 days before (Đ7.6). */
    @ParameterizedTest
    @CsvSource({"181, false", "180, true", "150, true", "120, true", "119, false"})
    void aReEvaluationIsBegunWithinItsWindow(int daysLeft, boolean open) {
        DossierId id = people.dossier(THREE_STARS);
        expires(id, clock.today().plusDays(daysLeft));

        assertThat(renewals.offers(producer(id), id))
                .filteredOn(offer -> offer.kind() == Registration.RE_EVALUATION)
                .singleElement()
                .satisfies(offer -> assertThat(offer.today()).isEqualTo(open))
                .satisfies(offer ->
                        assertThat(offer.opensOn()).isEqualTo(clock.today().plusDays(daysLeft - 180)));
        if (open) {
            assertThat(dossiers.get(renewals.renew(producer(id), id, Registration.RE_EVALUATION, null)
                                    .dossier())
                            .kind())
                    .isEqualTo(Registration.RE_EVALUATION);
        } else {
            unchanged.rejects(id, "kind", () -> renewals.renew(producer(id), id, Registration.RE_EVALUATION, null));
        }
    }

    @Test
    void whatCanBeRegisteredFollowsFromTheCertificate() {
        DossierId three = people.dossier(THREE_STARS);
        DossierId five = people.dossier(FIVE_STARS);
        DossierId withdrawn = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        dossiers.withdraw(producer(withdrawn), withdrawn, "Làm lại sau");

        assertThat(kinds(three)).containsExactly(Registration.UPGRADE, Registration.RE_EVALUATION);
        assertThat(kinds(five)).containsExactly(Registration.RE_EVALUATION);
        assertThat(kinds(withdrawn)).containsExactly(Registration.FIRST_TIME);
        expires(three, clock.today().minusDays(1));
        assertThat(kinds(three)).containsExactly(Registration.FIRST_TIME);
        unchanged.rejects(three, "kind", () -> renewals.renew(producer(three), three, Registration.UPGRADE, null));
    }

    @Test
    void nobodyBeginsFromADossierThatIsOpenOrNotTheirs() {
        DossierId open = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        DossierId closed = people.dossier(THREE_STARS);
        Actor stranger = people.actor(people.producer());

        unchanged.after(
                open, NotAllowed.class, () -> renewals.renew(producer(open), open, Registration.FIRST_TIME, null));
        unchanged.after(
                closed, DossierUnknown.class, () -> renewals.renew(stranger, closed, Registration.UPGRADE, null));
        for (Role role : List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER)) {
            Actor official = people.actor(role, COMMUNE);
            unchanged.after(
                    closed, NotAllowed.class, () -> renewals.renew(official, closed, Registration.UPGRADE, null));
            assertThatThrownBy(() -> renewals.offers(official, closed)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void theUnionBeginsWithAConsentToTheNewDossier() {
        DossierId id = people.supportedDossier(THREE_STARS);
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);
        unchanged.rejects(id, "consentBy", () -> renewals.renew(union, id, Registration.UPGRADE, null));

        Dossier next = dossiers.see(
                union,
                renewals.renew(union, id, Registration.UPGRADE, consent(clock.today()))
                        .dossier());

        assertThat(next.consent()).isNotNull();
        assertThat(people.open(next.id(), "prepareDossier")).isNotNull();
    }

    @Test
    void theCommuneBeginsForAProducerWithoutAnAccount() {
        people.producer();
        Actor officer = people.actor(Role.COMMUNE_OFFICER, COMMUNE);
        DossierId id = paper.enterDossier(
                officer,
                COMMUNE,
                Cast.details(COMMUNE, "HTX giấy tờ", "Bà Giấy"),
                people.idea(),
                5,
                Registration.FIRST_TIME);
        people.go(id, THREE_STARS);

        Dossier next = dossiers.get(
                renewals.renew(officer, id, Registration.UPGRADE, null).dossier());
        assertThat(next.origin().enteredBy()).isEqualTo(officer.name());
        assertThat(people.open(next.id(), "prepareDossier").actor()).isEqualTo(officer);
    }

    private void expires(Evidence paper, LocalDate day) {
        jdbc.update("update evidence set expires_on = ? where id = ?", day, paper.id());
    }

    private void expires(DossierId id, LocalDate day) {
        jdbc.update("update certificate set valid_until = ? where dossier_id = ?", day, id.value());
    }

    private List<Registration> kinds(DossierId id) {
        return renewals.offers(producer(id), id).stream().map(Offer::kind).toList();
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }
}
