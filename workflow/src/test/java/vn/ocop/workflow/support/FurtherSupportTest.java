package vn.ocop.workflow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.dossier.Consents;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.preparation.Preparations;

/** Support asked for while the dossier is prepared or supplemented: it goes on beside the dossier. */
@UseCaseTest
class FurtherSupportTest {

    private static final String REASON = "Chưa có nhãn hiệu";

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Consents consents;
    private final SupportCases support;
    private final FurtherSupport further;
    private final Checklist checklist;
    private final Preparations preparations;
    private final Inbox inbox;
    private final Journal journal;
    private final Notices notices;

    FurtherSupportTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            Consents consents,
            SupportCases support,
            FurtherSupport further,
            Checklist checklist,
            Preparations preparations,
            Inbox inbox,
            Journal journal,
            Notices notices) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.consents = consents;
        this.support = support;
        this.further = further;
        this.checklist = checklist;
        this.preparations = preparations;
        this.inbox = inbox;
        this.journal = journal;
        this.notices = notices;
    }

    @Test
    void theProducerAsksWhilePreparingAndTheDossierDoesNotWait() {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("prepareDossier"));
        Actor officer = people.actor(Role.UNION_OFFICER, commune);
        assertThat(dossiers.sees(officer, id)).isFalse();

        further.requestSupport(producer(id), id, "  " + REASON);

        assertThat(dossiers.sees(officer, id)).isTrue();
        assertThat(people.waitsAt(id)).containsExactlyInAnyOrder("prepareDossier", "assessNeeds");
        assertThat(journal.of(id)).last().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo("requestSupport");
            assertThat(entry.note()).isEqualTo(REASON);
        });
        assertThat(notices.of(officer, 0)).anyMatch(notice -> notice.step().equals("requestSupport"));
        assertThat(support.of(id).orElseThrow().openedOn()).isEqualTo(clock.today());

        preparations.prepareDossier(people.fill(people.open(id, "prepareDossier"), people.marks(id, 60)));
        support.assessNeeds(people.open(id, "assessNeeds"), SupportNeed.REFER, Assessment.of("Vốn", "Vượt khả năng"));
        support.answerReferral(people.open(id, "answerReferral"), ReferralAnswer.TAKEN, "Nhận");
        WorkItem planning = item(id, "planSupport");
        assertThat(planning.office().unit()).isEqualTo(UnitId.union(TestPeople.provinceOf(commune)));
        OpenTask plan = people.open(id, "planSupport");
        support.planSupport(plan, plan.actor().id(), List.of(new Planned("YS07", null, null, null, clock.today())));
        OpenTask carrying = people.open(id, "carryOutSupport");
        support.carryOutSupport(carrying, clock.today(), people.supportResults(carrying), "Đã giải ngân");
        support.confirmReadiness(people.open(id, "confirmReadiness"), Readiness.READY, null);

        assertThat(people.waitsAt(id)).containsExactly("receiveDossier");
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(support.of(id).orElseThrow().state()).isEqualTo(SupportCase.State.READY);
    }

    @Test
    void whatTheCommuneAsksForWhileSupplementingDoesNotMoveTheDossier() {
        DossierId id =
                people.dossier(THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier"));
        Actor officer = people.actor(Role.COMMUNE_OFFICER, COMMUNE);

        further.requestSupport(officer, id, REASON);
        Checklist.Lists lists = checklistOf(id);
        assertThat(lists.missing()).isNotEmpty();
        support.assessNeeds(people.open(id, "assessNeeds"), SupportNeed.NONE, Assessment.of(null, null));

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.COMMUNE);
        assertThat(people.waitsAt(id)).containsExactly("supplementDossier");
        further.requestSupport(officer, id, "Vẫn thiếu");
        assertThat(people.waitsAt(id)).containsExactlyInAnyOrder("supplementDossier", "assessNeeds");
    }

    private Checklist.Lists checklistOf(DossierId id) {
        return checklist.of(dossiers.get(id));
    }

    @Test
    void itIsAskedForOnlyWhileTheDossierIsWorkedOnAndNoRoundRuns() {
        DossierId supported = people.supportedDossier(THREE_STARS.stoppingAt("planSupport"));
        DossierId received = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        DossierId preparing = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        DossierId finished = people.dossier(THREE_STARS);

        assertThat(refused(supported, producer(supported), REASON)).isEqualTo("requestSupport.running");
        assertThat(refused(received, producer(received), REASON)).isEqualTo("requestSupport.notNow");
        assertThat(refused(finished, producer(finished), REASON)).isEqualTo("requestSupport.closed");
        assertThat(refused(preparing, producer(preparing), " ")).isEqualTo("requestSupport.reason.missing");
        assertThat(refused(preparing, producer(preparing), "x".repeat(2001))).isEqualTo("tooLong");
        dossiers.withdraw(producer(preparing), preparing, "Thôi làm");
        assertThat(refused(preparing, producer(preparing), REASON)).isEqualTo("requestSupport.closed");
    }

    @Test
    void onlyWhoWorksOnTheProductAsks() {
        String other = people.freshCommune();
        people.producer(other);
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));

        for (Actor stranger : List.of(
                people.actor(Role.UNION_OFFICER, other),
                people.actor(Role.COMMUNE_OFFICER, other),
                people.actor(Role.UNION_OFFICER, COMMUNE), // not open to the Union yet
                people.actor(people.producer()))) {
            assertThatThrownBy(() -> further.requestSupport(stranger, id, REASON))
                    .isInstanceOf(DossierUnknown.class);
        }
        assertThatThrownBy(() -> further.requestSupport(people.actor(Role.AGENCY_OFFICER, PROVINCE), id, REASON))
                .isInstanceOf(NotAllowed.class);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
    }

    @Test
    void afterTheConsentWasRevokedOnlyTheProducerAsks() {
        DossierId id = people.assistedDossier(COMMUNE, THREE_STARS.stoppingAt("prepareDossier"));
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);
        consents.revokeConsent(producer(id), id, null);
        assertThat(dossiers.sees(union, id)).isFalse();

        assertThat(refused(id, people.actor(Role.COMMUNE_OFFICER, COMMUNE), REASON))
                .isEqualTo("requestSupport.revoked");
        further.requestSupport(producer(id), id, REASON);

        assertThat(dossiers.sees(union, id)).isTrue();
    }

    @Test
    void ofTwoAtOnceOneAsks() throws Exception {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        Actor producer = producer(id);
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> ask = () -> {
            start.await();
            try {
                further.requestSupport(producer, id, REASON);
                return true;
            } catch (Rejected e) {
                assertThat(e.key()).isEqualTo("requestSupport.running");
                return false;
            }
        };
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> asked = List.of(both.submit(ask), both.submit(ask));
            start.countDown();
            assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdownNow();
        }
        assertThat(people.waitsAt(id)).containsExactlyInAnyOrder("prepareDossier", "assessNeeds");
    }

    @Test
    void aWithdrawalEndsFurtherSupportToo() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("prepareDossier"));
        further.requestSupport(producer(id), id, REASON);

        dossiers.withdraw(producer(id), id, "Thôi làm");

        assertThat(people.waitsAt(id)).isEmpty();
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    private String refused(DossierId id, Actor actor, String reason) {
        return unchanged
                .after(id, Rejected.class, () -> further.requestSupport(actor, id, reason))
                .key();
    }

    private WorkItem item(DossierId id, String step) {
        return inbox.openOf(id).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }
}
