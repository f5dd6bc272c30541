package vn.ocop.workflow.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Inbox.View;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.regulation.Registration;

/** A producer without an account has a dossier too: the commune enters it from paper. */
@UseCaseTest
class PaperRouteTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final PaperRoute paper;
    private final Ideas ideas;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Walk walk;
    private final Journal journal;
    private final Actor officer;

    PaperRouteTest(
            TestPeople people,
            Unchanged unchanged,
            PaperRoute paper,
            Ideas ideas,
            Dossiers dossiers,
            Inbox inbox,
            Walk walk,
            Journal journal) {
        this.people = people;
        this.unchanged = unchanged;
        this.paper = paper;
        this.ideas = ideas;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.walk = walk;
        this.journal = journal;
        people.producer();
        officer = people.actor(Role.COMMUNE_OFFICER, COMMUNE);
    }

    @Test
    void aDossierOnPaperBeginsWithItsPreparation() {
        DossierId id = enter();
        Dossier dossier = dossiers.get(id);

        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
        assertThat(dossier.stage()).isEqualTo(Stage.PREPARATION);
        assertThat(dossier.productSet()).isEqualTo(5);
        assertThat(dossier.kind()).isEqualTo(Registration.UPGRADE);
        assertThat(dossier.origin()).isEqualTo(Origin.paper(officer.name()));
        JournalEntry begun = journal.of(id).get(0);
        assertThat(begun.step()).isEqualTo("enterDossier");
        assertThat(begun.personName()).isEqualTo(officer.name());
        assertThat(begun.onBehalfOf()).isEqualTo(dossier.producer().name());
    }

    @Test
    void theOfficerDoesTheProducersTasksAndBothNamesStay() {
        DossierId id = enter();
        assertThat(tasksOf(officer, id)).containsExactly("prepareDossier");
        walk.go(id, THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier"));

        assertThat(tasksOf(officer, id)).containsExactly("supplementDossier");
        JournalEntry prepared = journal.of(id).stream()
                .filter(entry -> entry.step().equals("prepareDossier"))
                .findFirst()
                .orElseThrow();
        assertThat(prepared.personName()).isEqualTo(officer.name());
        assertThat(prepared.onBehalfOf()).isEqualTo(dossiers.get(id).producer().name());
        assertThat(dossiers.canWithdraw(officer, dossiers.get(id))).isTrue();
    }

    @Test
    void theProducerTakesOverOnceTheyHaveAnAccount() {
        DossierId id = enter();
        Producer producer = dossiers.get(id).producer();
        Actor account = people.newcomer(new Office(Role.PRODUCER, producer.unit()));
        assertThat(tasksOf(account, id)).containsExactly("prepareDossier");
        OpenTask begun =
                inbox.open(officer, "prepareDossier", inbox.openOf(id).get(0).taskId());
        inbox.claim(officer, begun.id());
        unchanged.after(id, NotAllowed.class, () -> paper.takeOver(officer, id));

        paper.takeOver(account, id);

        assertThat(tasksOf(officer, id)).isEmpty();
        assertThat(inbox.openOf(id).get(0).holder()).isNull();
        assertThat(tasksOf(account, id)).containsExactly("prepareDossier");
        assertThat(dossiers.canWithdraw(officer, dossiers.get(id))).isFalse();
        assertThat(dossiers.see(officer, id).origin().enteredBy()).isEqualTo(officer.name());
        unchanged.after(id, NotAllowed.class, () -> paper.takeOver(account, id));
    }

    @Test
    void onlyForProducersOfTheCommuneWithoutAnAccount() {
        Producer withAccount = people.producer();
        Producer elsewhere = people.producer(people.freshCommune());
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);

        assertThat(refused(
                        () -> paper.enterDossier(officer, withAccount.id(), people.idea(), 5, Registration.FIRST_TIME)))
                .isEqualTo("enterDossier.producer.account");
        assertThat(refused(
                        () -> paper.enterDossier(officer, elsewhere.id(), people.idea(), 5, Registration.FIRST_TIME)))
                .isEqualTo("registerIdea.producer.unknown");
        assertThat(refused(() -> enter("HTX không bộ", people.idea(), 27))).isEqualTo("screenIdea.productSet.unknown");
        assertThatThrownBy(() -> paper.enterDossier(
                        union, COMMUNE, Cast.details(COMMUNE, "HTX", "Bà"), people.idea(), 5, Registration.FIRST_TIME))
                .isInstanceOf(NotAllowed.class);
        long onPaper = dossiers.get(enter()).producer().id();
        assertThat(paper.withoutAccount(COMMUNE))
                .extracting(Producer::id)
                .contains(onPaper)
                .doesNotContain(withAccount.id(), elsewhere.id());
    }

    @Test
    void noProductHasTwoOpenDossiers() {
        Producer producer = people.producer();
        Actor account = people.actor(producer);
        Idea idea = people.idea();
        DossierId first = ideas.registerIdea(account, producer.id(), idea, false);
        Idea same = new Idea(idea.product().toUpperCase(Locale.ROOT) + " ", "Như trên", null, null);

        assertThat(refused(() -> ideas.registerIdea(account, producer.id(), same, false)))
                .isEqualTo("beginning.product.open");
        dossiers.withdraw(account, first, "Làm lại");
        assertThat(ideas.registerIdea(account, producer.id(), same, false)).isNotEqualTo(first);
    }

    @Test
    void ofManyWhoBeginTheSameAtOnceOneDoes() throws Exception {
        Producer producer = people.producer();
        Actor account = people.actor(producer);
        Idea idea = people.idea();
        Runnable begin = () -> ideas.registerIdea(account, producer.id(), idea, false);

        assertThat(AtOnce.all(IntStream.range(0, 8).mapToObj(n -> begin).toList()))
                .filteredOn(Objects::nonNull)
                .hasSize(7)
                .allMatch(Rejected.class::isInstance);
        assertThat(dossiers.of(producer.id())).hasSize(1);
    }

    private DossierId enter() {
        return enter("HTX giấy", people.idea(), 5);
    }

    private DossierId enter(String producer, Idea product, int set) {
        return paper.enterDossier(
                officer, COMMUNE, Cast.details(COMMUNE, producer, "Bà Giấy"), product, set, Registration.UPGRADE);
    }

    private List<String> tasksOf(Actor actor, DossierId id) {
        return inbox.list(actor, View.ALL, "", 0).stream()
                .filter(item -> item.subject().equals(id))
                .map(WorkItem::step)
                .toList();
    }

    private static String refused(Runnable act) {
        return AtOnce.end(act) instanceof Rejected rejected ? rejected.key() : "";
    }
}
