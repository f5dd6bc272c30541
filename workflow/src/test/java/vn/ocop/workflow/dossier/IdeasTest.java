package vn.ocop.workflow.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;
import static vn.ocop.workflow.TestPeople.consent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Producer;

/** Ideas: who may register them, and the ways out of the screening. */
@UseCaseTest
class IdeasTest {

    private static final Story TO_SCREENING = THREE_STARS.stoppingAt("screenIdea");

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Ideas ideas;
    private final Dossiers dossiers;

    IdeasTest(TestPeople people, Unchanged unchanged, TestClock clock, Ideas ideas, Dossiers dossiers) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.ideas = ideas;
        this.dossiers = dossiers;
    }

    @Test
    void aProducerRegistersOnlyTheirOwn() {
        Producer producer = people.producer();
        Actor other = people.actor(people.producer());

        assertThatThrownBy(() -> ideas.registerIdea(other, producer.id(), people.idea(), false))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ideas.registerIdea(other, -1, people.idea(), false))
                .isInstanceOf(NotAllowed.class);
        assertThat(dossiers.of(producer.id())).isEmpty();
    }

    @Test
    void anIdeaIsBoundToTheDecisionInForce() {
        Dossier dossier = dossiers.get(people.dossier(TO_SCREENING));

        assertThat(dossier.regulation()).isEqualTo("qd-26-2026");
        assertThat(dossier.stage()).isEqualTo(Stage.IDEA);
        assertThat(dossier.province()).isEqualTo(TestPeople.PROVINCE);
        assertThat(dossier.registeredOn()).isEqualTo(clock.today());
    }

    @Test
    void theUnionRegistersForAProducerOfItsCommuneWithConsent() {
        Producer producer = people.producer();
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);
        DossierId id = ideas.registerIdeaFor(union, producer.id(), people.idea(), consent(clock.today()));

        assertThat(dossiers.get(id).consent()).isNotNull();
        assertThat(dossiers.get(id).supported()).isTrue();
        assertThat(people.waitsAt(id)).containsExactly("screenIdea");
    }

    @Test
    void theUnionRegistersForAProducerNobodyKnowsYet() {
        people.producer();
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);
        DossierId id = ideas.registerIdeaFor(
                union,
                COMMUNE,
                Cast.details(COMMUNE, "HTX mới", "Nguyễn Thị Mới"),
                people.idea(),
                consent(clock.today()));

        assertThat(dossiers.get(id).producer().name()).isEqualTo("HTX mới");
        assertThat(dossiers.get(id).commune()).isEqualTo(COMMUNE);
    }

    @Test
    void theUnionOfAnotherCommuneOrWithoutConsentDoesNotRegister() {
        Producer producer = people.producer();
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);
        Actor another = people.newcomer(Role.UNION_OFFICER, people.freshCommune());

        assertThatThrownBy(() -> ideas.registerIdeaFor(another, producer.id(), people.idea(), consent(clock.today())))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.field()).isEqualTo("producer"));
        assertThatThrownBy(() -> ideas.registerIdeaFor(
                        another,
                        COMMUNE,
                        Cast.details(COMMUNE, "HTX lạ", "Người lạ"),
                        people.idea(),
                        consent(clock.today())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ideas.registerIdeaFor(
                        union, producer.id(), people.idea(), new Consent.Given(" ", clock.today(), "Lập hồ sơ")))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.field()).isEqualTo("consentBy"));
        assertThatThrownBy(() -> ideas.registerIdeaFor(
                        union,
                        producer.id(),
                        people.idea(),
                        consent(clock.today().plusDays(1))))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.field()).isEqualTo("consentOn"));
        assertThat(dossiers.of(producer.id())).isEmpty();
    }

    @Test
    void acceptingNeedsAProductSetOfTheDecision() {
        DossierId id = people.dossier(TO_SCREENING);
        OpenTask task = people.open(id, "screenIdea");

        unchanged.rejects(id, "productSet", () -> ideas.screenIdea(task, Screening.ACCEPTED, null, null));
        unchanged.rejects(id, "productSet", () -> ideas.screenIdea(task, Screening.ACCEPTED, 0, null));
        unchanged.rejects(id, "productSet", () -> ideas.screenIdea(task, Screening.ACCEPTED, 27, null));

        ideas.screenIdea(task, Screening.ACCEPTED, 26, null);
        assertThat(dossiers.get(id).productSet()).isEqualTo(26);
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.PREPARATION);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGES_WANTED", "REFUSED"})
    void refusingAndAskingForChangesNeedAReason(Screening screening) {
        DossierId id = people.dossier(TO_SCREENING);
        OpenTask task = people.open(id, "screenIdea");

        for (@Nullable String nothing : new @Nullable String[] {null, "", "  "}) {
            unchanged.rejects(id, "reason", () -> ideas.screenIdea(task, screening, null, nothing));
        }
    }

    @Test
    void aRevisedIdeaIsScreenedAgain() {
        DossierId id = people.dossier(TO_SCREENING);
        ideas.screenIdea(people.open(id, "screenIdea"), Screening.CHANGES_WANTED, null, "Nêu rõ nguyên liệu");
        assertThat(people.waitsAt(id)).containsExactly("reviseIdea");

        Idea revised = new Idea("Bánh tẻ gia truyền", "Bánh gạo tẻ nhân thịt.", "Gạo Phụng Công", null);
        ideas.reviseIdea(people.open(id, "reviseIdea"), revised);

        assertThat(dossiers.get(id).idea()).isEqualTo(revised);
        assertThat(dossiers.page(people.actor(Role.MANAGER, TestPeople.PROVINCE), "banh te GIA truyen", null, 0))
                .extracting(Dossier::id)
                .contains(id);
        assertThat(people.waitsAt(id)).containsExactly("screenIdea");
    }

    @Test
    void aRefusedIdeaIsClosedWithItsReason() {
        DossierId id = people.dossier(TO_SCREENING);
        ideas.screenIdea(people.open(id, "screenIdea"), Screening.REFUSED, null, "Không thuộc bộ sản phẩm nào");

        Dossier dossier = dossiers.get(id);
        assertThat(dossier.stage()).isEqualTo(Stage.REFUSED);
        assertThat(dossier.closeReason()).isEqualTo("Không thuộc bộ sản phẩm nào");
        assertThat(dossier.closedOn()).isEqualTo(clock.today());
        assertThat(people.waitsAt(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void supportFollowsOnlyIfItWasAskedFor(boolean supported) {
        DossierId id = people.dossier(COMMUNE, TO_SCREENING, supported);
        ideas.screenIdea(people.open(id, "screenIdea"), Screening.ACCEPTED, 5, null);

        assertThat(people.waitsAt(id)).containsExactly(supported ? "assessNeeds" : "prepareDossier");
        assertThat(dossiers.get(id).stage()).isEqualTo(supported ? Stage.SUPPORT : Stage.PREPARATION);
    }
}
