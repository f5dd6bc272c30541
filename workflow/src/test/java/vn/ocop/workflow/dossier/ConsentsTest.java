package vn.ocop.workflow.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;
import static vn.ocop.workflow.TestPeople.consent;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Consent.Way;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Inbox.View;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.notification.Notices;

/** Whether the Youth Union acts for a producer is the producer's to say, at any time. */
@UseCaseTest
class ConsentsTest {

    private static final Story TO_PREPARATION = THREE_STARS.stoppingAt("prepareDossier");
    private static final String SCOPE = "Lập và nộp hồ sơ";

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Consents consents;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Journal journal;
    private final Notices notices;
    private final TestClock clock;
    private final Actor union;
    private final Actor commune;

    ConsentsTest(
            TestPeople people,
            Unchanged unchanged,
            Consents consents,
            Dossiers dossiers,
            Inbox inbox,
            Journal journal,
            Notices notices,
            TestClock clock) {
        this.people = people;
        this.unchanged = unchanged;
        this.consents = consents;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
        people.producer();
        union = people.actor(Role.UNION_OFFICER, COMMUNE);
        commune = people.actor(Role.COMMUNE_OFFICER, COMMUNE);
    }

    @Test
    void whatTheProducerAgreesToLaterIsTheUnionsToDo() {
        DossierId id = people.dossier(TO_PREPARATION);
        Actor producer = producer(id);
        assertThatThrownBy(() -> dossiers.see(union, id)).isInstanceOf(DossierUnknown.class);
        assertThat(tasksOf(union, id)).isEmpty();

        consents.giveConsent(producer, id, SCOPE);

        assertThat(dossiers.see(union, id).supported()).isFalse();
        assertThat(tasksOf(union, id)).containsExactly("prepareDossier");
        assertThat(tasksOf(producer, id)).containsExactly("prepareDossier");
        assertThat(dossiers.canWithdraw(union, dossiers.get(id))).isTrue();
        Consent given = consents.of(id).get(0);
        assertThat(given.given()).isEqualTo(new Consent.Given(producer.name(), clock.today(), SCOPE));
        assertThat(given.way()).isEqualTo(Way.ACCOUNT);
        assertThat(last(id).step()).isEqualTo("giveConsent");
        assertThat(last(id).onBehalfOf()).isNull();
    }

    @Test
    void onceRevokedTheTasksAreNoLongerTheUnions() {
        DossierId id = people.assistedDossier(COMMUNE, THREE_STARS.stoppingAt("assessNeeds"));
        assertThat(dossiers.sees(union, id)).isTrue();
        people.go(id, TO_PREPARATION);
        WorkItem task = inbox.openOf(id).get(0);
        inbox.claim(union, task.taskId());

        consents.revokeConsent(producer(id), id, "Tự làm");

        assertThat(tasksOf(union, id)).isEmpty();
        assertThatThrownBy(() -> inbox.open(union, task.step(), task.taskId())).isInstanceOf(TaskUnknown.class);
        assertThatThrownBy(() -> dossiers.see(union, id)).isInstanceOf(DossierUnknown.class);
        assertThatThrownBy(() -> dossiers.withdraw(union, id, "Không làm nữa")).isInstanceOf(DossierUnknown.class);
        assertThat(inbox.openOf(id).get(0).holder()).isNull();
        assertThat(inbox.open(producer(id), task.step(), task.taskId()).step()).isEqualTo("prepareDossier");
        Consent revoked = consents.of(id).get(0);
        assertThat(revoked.revokedBy()).isEqualTo(producer(id).name());
        assertThat(revoked.revokeReason()).isEqualTo("Tự làm");
        assertThat(notices.of(union, 0).getContent())
                .anyMatch(notice -> notice.step().equals("revokeConsent")
                        && notice.subject().equals(id));
    }

    @Test
    void theUnionsOwnSupportGoesOnWithoutConsent() {
        DossierId id = people.assistedDossier(COMMUNE, THREE_STARS.stoppingAt("assessNeeds"));
        consents.revokeConsent(producer(id), id, null);

        assertThat(tasksOf(union, id)).containsExactly("assessNeeds");
        assertThat(dossiers.sees(union, id)).isTrue();
        people.go(id, TO_PREPARATION);
        assertThat(tasksOf(union, id)).isEmpty();
        assertThat(dossiers.sees(union, id)).isFalse();
    }

    @Test
    void aDossierThatOnlyAskedForSupportStaysToBeSeen() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("receiveDossier"));
        assertThat(dossiers.sees(union, id)).isTrue();
        assertThat(dossiers.canWithdraw(union, dossiers.get(id))).isFalse();
    }

    @Test
    void theCommuneRecordsWhatIsOnPaperAndBothNamesStay() {
        DossierId id = people.dossier(TO_PREPARATION);
        String producer = dossiers.get(id).producer().name();
        consents.recordConsent(commune, id, consent(clock.today().minusDays(2)));

        assertThat(consents.of(id).get(0).recordedBy()).isEqualTo(commune.name());
        assertThat(consents.of(id).get(0).way()).isEqualTo(Way.PAPER);
        assertThat(last(id).personName()).isEqualTo(commune.name());
        assertThat(last(id).onBehalfOf()).isEqualTo(producer);

        dossiers.withdraw(union, id, "Chủ thể nhờ rút");
        JournalEntry withdrawal = journal.of(id).stream()
                .filter(entry -> entry.step().equals("withdraw"))
                .findFirst()
                .orElseThrow();
        assertThat(withdrawal.personName()).isEqualTo(union.name());
        assertThat(withdrawal.onBehalfOf()).isEqualTo(producer);
    }

    @Test
    void everyConsentIsKept() {
        DossierId id = people.dossier(TO_PREPARATION);
        consents.giveConsent(producer(id), id, "Lần một");
        consents.revokeConsent(commune, id, null);
        consents.giveConsent(producer(id), id, "Lần hai");

        assertThat(consents.of(id)).extracting(each -> each.given().scope()).containsExactly("Lần hai", "Lần một");
        assertThat(Objects.requireNonNull(dossiers.see(union, id).consent())
                        .given()
                        .scope())
                .isEqualTo("Lần hai");
        assertThat(tasksOf(union, id)).containsExactly("prepareDossier");
    }

    @Test
    void nobodyElseGivesOrRevokes() {
        DossierId id = people.assistedDossier(COMMUNE, TO_PREPARATION);
        Actor stranger = people.actor(people.producer());

        unchanged.after(id, NotAllowed.class, () -> consents.revokeConsent(union, id, null));
        unchanged.after(id, DossierUnknown.class, () -> consents.revokeConsent(stranger, id, null));
        unchanged.after(id, NotAllowed.class, () -> consents.giveConsent(commune, id, SCOPE));
        unchanged.after(id, NotAllowed.class, () -> consents.recordConsent(union, id, consent(clock.today())));
        unchanged.rejects(id, "", () -> consents.giveConsent(producer(id), id, SCOPE));
        consents.revokeConsent(producer(id), id, null);
        unchanged.rejects(id, "", () -> consents.revokeConsent(producer(id), id, null));
        unchanged.rejects(id, "consentScope", () -> consents.giveConsent(producer(id), id, " "));
        unchanged.rejects(
                id,
                "consentOn",
                () -> consents.recordConsent(commune, id, consent(clock.today().plusDays(1))));
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }

    private List<String> tasksOf(Actor actor, DossierId id) {
        return inbox.list(actor, View.ALL, "", 0).stream()
                .filter(item -> item.subject().equals(id))
                .map(WorkItem::step)
                .toList();
    }

    private JournalEntry last(DossierId id) {
        List<JournalEntry> all = journal.of(id);
        return all.get(all.size() - 1);
    }
}
