package vn.ocop.workflow.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.NO_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.engine.Drafts;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.Progress;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.notification.Notices;

/** Withdrawing a dossier: at any time before the decision, by its producer, with a reason. */
@UseCaseTest
class WithdrawalTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Drafts drafts;
    private final Jobs jobs;
    private final Progress progress;
    private final Journal journal;
    private final Notices notices;

    WithdrawalTest(
            TestPeople people,
            Unchanged unchanged,
            Dossiers dossiers,
            Inbox inbox,
            Drafts drafts,
            Jobs jobs,
            Progress progress,
            Journal journal,
            Notices notices) {
        this.people = people;
        this.unchanged = unchanged;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.drafts = drafts;
        this.jobs = jobs;
        this.progress = progress;
        this.journal = journal;
        this.notices = notices;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screenIdea",
                "assessNeeds",
                "carryOutSupport",
                "prepareDossier",
                "checkComponents",
                "signProposal",
                "receivePackage",
                "scoreProduct",
                "confirmResult",
                "approveForCentre",
                "draftDecision",
                "signDecision"
            })
    void endsEverythingThatIsOpen(String step) {
        Story story = step.equals("approveForCentre") ? FIVE_STARS : THREE_STARS;
        DossierId id = people.supportedDossier(story.stoppingAt(step));
        OpenTask open = people.open(id, step);
        drafts.save(open, Drafts.WHOLE, "{}");

        dossiers.withdraw(producer(id), id, "Chủ thể đổi hướng sản xuất");

        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(dossiers.get(id).closeReason()).isEqualTo("Chủ thể đổi hướng sản xuất");
        assertThat(people.waitsAt(id)).isEmpty();
        assertThat(progress.of(id)).noneMatch(Progress.Run::running);
        jobs.runWaiting(id);
        assertThat(journal.firstBroken(id)).isNull();
        assertThat(drafts.find(open, Drafts.WHOLE))
                .as("nobody will need the draft")
                .isEmpty();
        unchanged.after(id, TaskTaken.class, () -> inbox.open(open.actor(), step, open.id()));
    }

    @Test
    void theCommuneIsTold() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        dossiers.withdraw(producer(id), id, "Không tham gia nữa");

        assertThat(notices.of(people.actor(Role.COMMUNE_OFFICER, COMMUNE), 0).getContent())
                .first()
                .satisfies(notice -> {
                    assertThat(notice.subject()).isEqualTo(id);
                    assertThat(notice.step()).isEqualTo("withdraw");
                    assertThat(notice.note()).isEqualTo("Không tham gia nữa");
                });
    }

    @Test
    void needsAReason() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("screenIdea"));

        unchanged.rejects(id, "reason", () -> dossiers.withdraw(producer(id), id, "  "));
    }

    @Test
    void isTheProducersAndWithConsentTheUnions() {
        DossierId own = people.supportedDossier(THREE_STARS.stoppingAt("prepareDossier"));
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);
        unchanged.after(own, NotAllowed.class, () -> dossiers.withdraw(union, own, "Lý do"));
        unchanged.after(
                own,
                NotAllowed.class,
                () -> dossiers.withdraw(people.actor(Role.COMMUNE_LEADER, COMMUNE), own, "Lý do"));
        unchanged.after(
                own, DossierUnknown.class, () -> dossiers.withdraw(people.actor(people.producer()), own, "Lý do"));

        DossierId assisted = people.assistedDossier(COMMUNE, THREE_STARS.stoppingAt("prepareDossier"));
        assertThat(dossiers.canWithdraw(union, dossiers.get(assisted))).isTrue();
        dossiers.withdraw(union, assisted, "Chủ thể đề nghị");
        assertThat(dossiers.get(assisted).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void isTooLateAfterTheSignature() {
        tooLate(people.dossier(THREE_STARS.stoppingAt("issueDecision")));
        tooLate(people.dossier(THREE_STARS));
        tooLate(people.dossier(NO_STARS));
        tooLate(people.dossier(THREE_STARS.with("screenIdea", "REFUSED")));
    }

    private void tooLate(DossierId id) {
        assertThat(dossiers.canWithdraw(producer(id), dossiers.get(id))).isFalse();
        unchanged.rejects(id, "", () -> dossiers.withdraw(producer(id), id, "Lý do"));
    }

    @Test
    void aDossierIsWithdrawnOnce() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("screenIdea"));
        dossiers.withdraw(producer(id), id, "Lý do");

        tooLate(id);
        assertThat(inbox.list(people.actor(Role.COMMUNE_OFFICER, COMMUNE), Inbox.View.ALL, "", 0))
                .extracting(WorkItem::dossier)
                .doesNotContain(id);
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }
}
