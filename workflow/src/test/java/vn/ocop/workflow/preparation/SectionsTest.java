package vn.ocop.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.engine.Drafts;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.preparation.Sections.Entry;
import vn.ocop.workflow.preparation.Sections.Status;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/** Registration and self-assessment section by section, and what is kept of them when they are handed in. */
@UseCaseTest
class SectionsTest {

    private static final Profile PROFILE =
            new Profile("Bánh tẻ gói 500 g", EnumSet.of(Held.FOOD_SAFETY, Held.PATENT), null, "Từ 2015", "Hai tổ");
    private static final BusinessResults RESULTS =
            new BusinessResults("Vùng nguyên liệu 3 ha", "Bao bì mới", "Sáu tỉnh", "Tăng 18%", 900L, -100L);
    private static final SinceRecognition NOTHING_TOLD =
            new SinceRecognition(null, null, null, null, null, null, null, null, null, null, null);

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Dossiers dossiers;
    private final Ideas ideas;
    private final Preparations preparations;
    private final Sections sections;
    private final Drafts drafts;
    private final Inbox inbox;

    SectionsTest(
            TestPeople people,
            Unchanged unchanged,
            Dossiers dossiers,
            Ideas ideas,
            Preparations preparations,
            Sections sections,
            Drafts drafts,
            Inbox inbox) {
        this.people = people;
        this.unchanged = unchanged;
        this.dossiers = dossiers;
        this.ideas = ideas;
        this.preparations = preparations;
        this.sections = sections;
        this.drafts = drafts;
        this.inbox = inbox;
    }

    @Test
    void areToDoUntilTheyAreSaved() {
        OpenTask task = preparing();
        assertThat(status(task))
                .containsEntry(Section.SUBJECT, Status.DONE) // known from elsewhere
                .containsEntry(Section.PROFILE, Status.TO_DO)
                .containsEntry(Section.SCORES, Status.TO_DO)
                .containsEntry(Section.DOCUMENTS, Status.NOT_YET)
                .containsEntry(Section.SIGNED, Status.NOT_YET)
                .doesNotContainKey(Section.SINCE);

        sections.saveRegistration(task, "Bánh tẻ Phụng Công", Registration.FIRST_TIME, 6);
        sections.saveProfile(task, PROFILE);
        sections.saveResults(task, RESULTS);
        sections.savePlan(task, new Plan("Hộp quà", "Thêm hộ", "Hội chợ"));
        assertThat(status(task))
                .containsEntry(Section.REGISTRATION, Status.DONE)
                .containsEntry(Section.DOCUMENTS, Status.OPTIONAL)
                .containsEntry(Section.SIGNED, Status.NOT_YET)
                .containsEntry(Section.SCORES, Status.TO_DO);

        sections.saveScores(task, Marks.NONE);
        assertThat(status(task).values()).containsOnly(Status.DONE, Status.OPTIONAL);
        assertThat(dossiers.get(task.dossier()).product()).isEqualTo("Bánh tẻ Phụng Công");
    }

    @Test
    void changesAreAskedForWhereTheProductWasRecognisedBefore() {
        OpenTask task = people.fill(preparing(), Marks.NONE);

        sections.saveRegistration(task, "Bánh tẻ", Registration.RE_EVALUATION, 5);
        assertThat(status(task)).containsEntry(Section.SINCE, Status.TO_DO);
        sections.saveSince(
                task,
                new SinceRecognition(
                        null, "Gạo mới", "Nồi hơi", "Hộp", "Nhãn", "TCCS", "Đạt", "8 tỉnh", "12 tấn", "1,2 tỷ", null));
        assertThat(status(task)).containsEntry(Section.SINCE, Status.DONE);

        sections.saveRegistration(task, "Bánh tẻ", Registration.UPGRADE, 5);
        assertThat(status(task)).containsEntry(Section.SINCE, Status.TO_DO);
        unchanged.rejects(task.dossier(), "", () -> preparations.prepareDossier(task));
    }

    @Test
    void withoutOneOfThemNothingIsHandedIn() {
        OpenTask task = preparing();
        unchanged.rejects(task.dossier(), "", () -> preparations.prepareDossier(task));

        people.fill(task, Marks.NONE);
        drafts.save(task, Section.PLAN.key(), "{}");
        assertThat(status(task)).containsEntry(Section.PLAN, Status.BEGUN);
        unchanged.rejects(task.dossier(), "", () -> preparations.prepareDossier(task));

        drafts.discard(task, Section.PLAN.key());
        preparations.prepareDossier(task);
        assertThat(people.waitsAt(task.dossier())).containsExactly("receiveDossier");
    }

    @Test
    void savingForgetsTheDraftOfThatSectionOnly() {
        OpenTask task = preparing();
        drafts.save(task, Section.PLAN.key(), "{}");
        drafts.save(task, Section.PROFILE.key(), "{}");

        sections.savePlan(task, new Plan("a", "b", "c"));

        assertThat(drafts.begun(task)).containsExactly(Section.PROFILE.key());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        OpenTask task = preparing();
        ProducerDetails known = Cast.details(COMMUNE, "HTX Mai", "Người Mai");
        unchanged.rejects(
                task.dossier(),
                "foundedOn",
                () -> sections.saveSubject(task, founded(known, TestClock.BEGINNING.plusDays(1))));
        unchanged.rejects(
                task.dossier(),
                "otherRight",
                () -> sections.saveProfile(
                        task, new Profile("Bánh", EnumSet.of(Held.OTHER_RIGHT), null, "Từ 2015", "Hai tổ")));

        sections.saveSubject(task, founded(known, TestClock.BEGINNING));
    }

    @Test
    void belongToTheTasksOfPreparingOnly() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        OpenTask other = people.open(id, "checkComponents");

        unchanged.after(id, TaskUnknown.class, () -> sections.savePlan(other, new Plan("của xã", "của xã", "của xã")));
        assertThatThrownBy(() -> sections.list(other)).isInstanceOf(TaskUnknown.class);
    }

    @Test
    void whoeverSavesHasTheTask() {
        DossierId id = people.assistedDossier(COMMUNE, THREE_STARS.stoppingAt("prepareDossier"));
        Actor officer = people.newcomer(Role.UNION_OFFICER, COMMUNE);
        Actor producer = people.actor(dossiers.get(id).producer());
        String task = people.open(id, "prepareDossier").id();
        OpenTask ofProducer = inbox.open(producer, "prepareDossier", task);

        sections.saveProfile(inbox.open(officer, "prepareDossier", task), PROFILE);

        assertThatThrownBy(() -> sections.saveResults(ofProducer, RESULTS)).isInstanceOf(TaskTaken.class);
    }

    @Test
    void theProducersDataServeAllItsProducts() {
        Producer producer = people.producer(COMMUNE);
        Actor actor = people.actor(producer);
        OpenTask first = preparing(ideas.registerIdea(actor, producer.id(), people.idea(), false));
        OpenTask second = preparing(ideas.registerIdea(actor, producer.id(), people.idea(), false));

        sections.saveSubject(first, Cast.details(COMMUNE, "HTX đổi tên", "Người đại diện mới"));

        assertThat(dossiers.get(second.dossier()).producer().details().representative())
                .isEqualTo("Người đại diện mới");
        assertThat(dossiers.page(actor, "doi ten", null, 0))
                .extracting(Dossier::id)
                .contains(first.dossier());
    }

    @Test
    void whatWasHandedInStaysAsItWas() {
        OpenTask task = people.fill(preparing(), Marks.NONE.with("uniqueness", new Mark(null, "Nghề của làng")));
        DossierId id = task.dossier();
        sections.saveProfile(task, PROFILE);
        sections.saveSince(task, NOTHING_TOLD);
        preparations.prepareDossier(task);
        String name = dossiers.get(id).producer().name();

        HandIn first = preparations.handIn(id).orElseThrow();
        assertThat(first.by()).isEqualTo(task.actor().name());
        assertThat(first.onBehalfOf()).isNull();
        assertThat(first.forms().profile()).isEqualTo(PROFILE);
        assertThat(first.forms().producer())
                .isEqualTo(dossiers.get(id).producer().details());
        assertThat(first.forms().marks().byCriterion()).containsKey("uniqueness");
        assertThat(first.forms().since()).isNull();

        people.go(id, THREE_STARS.stoppingAt("checkComponents"));
        preparations.checkComponents(
                people.open(id, "checkComponents"),
                Completeness.INCOMPLETE,
                null,
                List.of(new Wanted(null, "Sai tên", null)));
        OpenTask supplement = people.open(id, "supplementDossier");
        sections.saveSubject(supplement, Cast.details(COMMUNE, "HTX tên mới", "Người khác"));
        assertThat(preparations.handIn(id).orElseThrow().forms().producer().name())
                .isEqualTo(name);

        people.answerItems("Đã sửa tên", supplement);
        preparations.supplementDossier(supplement, "");
        assertThat(preparations.handIn(id).orElseThrow().forms().producer().name())
                .isEqualTo("HTX tên mới");
        assertThat(Objects.requireNonNull(sections.filled(id).orElseThrow().updatedOn()))
                .isEqualTo(TestClock.BEGINNING);
    }

    @Test
    void theUnionHandsInForTheProducer() {
        DossierId id = people.assistedDossier(COMMUNE, THREE_STARS.stoppingAt("prepareDossier"));
        Actor officer = people.actor(Role.UNION_OFFICER, COMMUNE);
        OpenTask task = inbox.open(
                officer, "prepareDossier", people.open(id, "prepareDossier").id());

        preparations.prepareDossier(people.fill(task, Marks.NONE));

        HandIn handIn = preparations.handIn(id).orElseThrow();
        assertThat(handIn.by()).isEqualTo(officer.name());
        assertThat(handIn.onBehalfOf()).isEqualTo(dossiers.get(id).producer().name());
    }

    @Test
    void aServiceHasNoSamples() {
        DossierId id = people.dossier(Story.straight(26, 3, 60).stoppingAt("prepareDossier"));
        OpenTask task = people.fill(people.open(id, "prepareDossier"), Marks.NONE);

        sections.saveRegistration(task, "Du lịch làng nghề", Registration.FIRST_TIME, 5);

        assertThat(sections.filled(id).orElseThrow().samples()).isZero();
    }

    private OpenTask preparing() {
        return people.open(people.dossier(THREE_STARS.stoppingAt("prepareDossier")), "prepareDossier");
    }

    private OpenTask preparing(DossierId idea) {
        people.go(idea, THREE_STARS.stoppingAt("prepareDossier"));
        return people.open(idea, "prepareDossier");
    }

    private Map<Section, Status> status(OpenTask task) {
        return sections.list(task).stream().collect(Collectors.toMap(Entry::section, Entry::status));
    }

    private static ProducerDetails founded(ProducerDetails known, LocalDate on) {
        return new ProducerDetails(
                known.name(),
                known.type(),
                known.address(),
                known.phone(),
                known.email(),
                known.representative(),
                known.position(),
                known.gender(),
                known.ethnicity(),
                known.residence(),
                known.youthLed(),
                known.addressCommune(),
                known.residenceCommune(),
                known.registrationNumber(),
                on);
    }
}
