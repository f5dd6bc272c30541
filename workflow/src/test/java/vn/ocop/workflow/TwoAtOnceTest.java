package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.workflow.TestPeople.SAMPLES;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Marks;

/** People act at the same moment: one wins and the other is told, or both get through; nothing is lost or doubled. */
@UseCaseTest
class TwoAtOnceTest {

    private static final int RECEPTIONS = 200;
    private static final int PATIENCE_MILLIS = 180_000;

    private final TestPeople people;
    private final Stumble stumble;
    private final Inbox inbox;
    private final Ideas ideas;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Evaluations evaluations;
    private final Journal journal;
    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TwoAtOnceTest(
            TestPeople people,
            Stumble stumble,
            Inbox inbox,
            Ideas ideas,
            Dossiers dossiers,
            Preparations preparations,
            Evaluations evaluations,
            Journal journal,
            DataSource dataSource,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.stumble = stumble;
        this.inbox = inbox;
        this.ideas = ideas;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.evaluations = evaluations;
        this.journal = journal;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void steady() {
        stumble.nowhere();
    }

    @Test
    void theSecondToCompleteATaskIsToldWhoDidIt() throws Exception {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        String task = inbox.openOf(id).get(0).taskId();
        List<Actor> officers = Stream.generate(() -> people.newcomer(COMMUNE_OFFICER, commune))
                .limit(2)
                .toList();

        List<@Nullable Throwable> ends = AtOnce.all(officers.stream()
                .map(officer -> inbox.open(officer, "screenIdea", task))
                .<Runnable>map(open -> () -> ideas.screenIdea(open, Screening.ACCEPTED, 5, null))
                .toList());

        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        Actor winner = officers.get(ends.indexOf(null));
        assertThat(ends).filteredOn(Objects::nonNull).singleElement().isInstanceOfSatisfying(TaskTaken.class, taken -> {
            assertThat(taken.how()).isEqualTo(TaskTaken.How.DONE);
            assertThat(taken.by()).isEqualTo(winner.id());
            assertThat(taken.byName()).isEqualTo(winner.name());
            assertThat(taken.at()).isNotNull();
            assertThat(taken.subject()).isEqualTo(id);
        });
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
        assertThat(journal.of(id)).extracting(entry -> entry.step()).containsExactly("registerIdea", "screenIdea");
    }

    @Test
    void theSecondIsToldEvenIfTheFirstClosedTheDossier() {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        OpenTask first = people.open(id, "screenIdea");
        OpenTask second = inbox.open(people.newcomer(COMMUNE_OFFICER, commune), "screenIdea", first.id());

        ideas.screenIdea(first, Screening.REFUSED, null, "Không thuộc bộ sản phẩm nào");

        assertThat(AtOnce.end(() -> ideas.screenIdea(second, Screening.REFUSED, null, "Không phù hợp")))
                .isInstanceOfSatisfying(TaskTaken.class, taken -> assertThat(taken.by())
                        .isEqualTo(first.actor().id()));
    }

    @Test
    void theUnionThatHelpsIsToldThatTheProducerWasFaster() {
        String commune = people.freshCommune();
        DossierId id = people.assistedDossier(
                commune, THREE_STARS.with("screenIdea", "CHANGES_WANTED").stoppingAt("reviseIdea"));
        OpenTask producer = people.open(id, "reviseIdea");
        Actor union = people.actor(Role.UNION_OFFICER, commune);
        OpenTask helper = inbox.open(union, "reviseIdea", producer.id());

        ideas.reviseIdea(producer, people.idea());

        assertThat(AtOnce.end(() -> ideas.reviseIdea(helper, people.idea())))
                .isInstanceOfSatisfying(TaskTaken.class, taken -> assertThat(taken.byName())
                        .isEqualTo(producer.actor().name()));
    }

    @Test
    void onlyOneClaimsATask() throws Exception {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        String task = inbox.openOf(id).get(0).taskId();
        List<Actor> officers = Stream.generate(() -> people.newcomer(COMMUNE_OFFICER, commune))
                .limit(4)
                .toList();

        List<@Nullable Throwable> ends = AtOnce.all(officers.stream()
                .<Runnable>map(officer -> () -> inbox.claim(officer, task))
                .toList());

        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        Actor winner = officers.get(ends.indexOf(null));
        assertThat(ends).filteredOn(Objects::nonNull).hasSize(3).allSatisfy(end -> assertThat(end)
                .isInstanceOfSatisfying(TaskTaken.class, taken -> {
                    assertThat(taken.how()).isEqualTo(TaskTaken.How.HELD);
                    assertThat(taken.by()).isEqualTo(winner.id());
                }));
        assertThat(inbox.openOf(id).get(0).holder()).isEqualTo(winner.id());
    }

    @Test
    void fiveMembersHandInAtTheSameMoment() throws Exception {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        IntStream.range(0, 4).forEach(n -> people.newcomer(COUNCIL_MEMBER, province)); // and the chair scores too
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct"));
        List<OpenTask> tasks = people.openAll(id, "scoreProduct");
        assertThat(tasks).hasSize(5);

        List<@Nullable Throwable> ends = AtOnce.all(tasks.stream()
                .<Runnable>map(task -> () -> evaluations.scoreProduct(task, Marks.NONE, Set.of(), null))
                .toList());

        assertThat(ends).containsOnlyNulls();
        assertThat(people.waitsAt(id)).containsExactly("consolidateScores");
        assertThat(evaluations
                        .forConsolidation(people.open(id, "consolidateScores"))
                        .sheets())
                .extracting(sheet -> sheet.person())
                .containsExactlyInAnyOrderElementsOf(
                        tasks.stream().map(task -> task.actor().id()).toList());
        assertThat(journal.firstBroken(id)).isNull();
    }

    @Test
    void aMembersOwnSheetHandedInTwiceCountsOnce() throws Exception {
        DossierId id = people.dossier(people.freshCommune(), THREE_STARS.stoppingAt("scoreProduct"));
        OpenTask task = people.open(id, "scoreProduct");

        List<@Nullable Throwable> ends = AtOnce.all(List.of(
                () -> evaluations.scoreProduct(task, Marks.NONE, Set.of(), null),
                () -> evaluations.scoreProduct(task, Marks.NONE, Set.of(), null)));

        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
        assertThat(ends)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .isInstanceOfSatisfying(TaskTaken.class, taken -> assertThat(taken.by())
                        .isEqualTo(task.actor().id()));
    }

    @Test
    void numbersHaveNoGapsAndNoDuplicates() throws Exception {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        long usual = pool.getConnectionTimeout();
        pool.setConnectionTimeout(PATIENCE_MILLIS); // they queue for five connections on a busy machine
        try {
            receiveAllAtOnce();
        } finally {
            pool.setConnectionTimeout(usual);
        }
    }

    private void receiveAllAtOnce() throws Exception {
        String commune = people.freshCommune();
        String province = TestPeople.provinceOf(commune);
        List<DossierId> waiting = IntStream.range(0, RECEPTIONS)
                .mapToObj(n -> people.dossier(commune, THREE_STARS.stoppingAt("receiveDossier")))
                .toList();

        List<@Nullable Throwable> ends = AtOnce.all(waiting.stream()
                .map(id -> people.open(id, "receiveDossier"))
                .<Runnable>map(task -> () -> preparations.receiveDossier(task, SAMPLES))
                .toList());

        assertThat(ends).containsOnlyNulls();
        assertThat(waiting)
                .map(id -> dossiers.get(id).productCode())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, RECEPTIONS)
                        .mapToObj(n -> "%s-%s-%d-2026".formatted(province, commune, n))
                        .toList());
        assertThat(waiting)
                .map(id -> Objects.requireNonNull(dossiers.get(id).receipt()).slip())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, RECEPTIONS)
                        .mapToObj(n -> "%03d-02/PĐK-%s-%s-2026".formatted(n, province, commune))
                        .toList());
    }

    /** Otherwise nobody gets on while the first of several communes wait for a second connection. */
    @Test
    void beginningASeriesNeedsNoSecondConnection() throws Exception {
        List<OpenTask> first = Stream.generate(people::freshCommune)
                .limit(TestDatabase.CONNECTIONS)
                .map(commune -> people.dossier(commune, THREE_STARS.stoppingAt("receiveDossier")))
                .map(id -> people.open(id, "receiveDossier"))
                .toList();
        CountDownLatch connected = new CountDownLatch(first.size());

        List<@Nullable Throwable> ends = AtOnce.all(first.stream()
                .<Runnable>map(task -> () -> transaction.executeWithoutResult(status -> {
                    dossiers.get(task.dossier());
                    await(connected);
                    preparations.receiveDossier(task, SAMPLES);
                }))
                .toList());

        assertThat(ends).containsOnlyNulls();
        assertThat(first)
                .map(task -> dossiers.get(task.dossier()).productCode())
                .allMatch(code -> code != null && code.endsWith("-1-2026"));
    }

    @Test
    void aNumberIsGivenBackIfTheReceiptFails() {
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("receiveDossier"));
        OpenTask task = people.open(id, "receiveDossier");

        stumble.at("receiveDossier");
        assertThat(AtOnce.end(() -> preparations.receiveDossier(task, SAMPLES))).isInstanceOf(Stumble.Stumbled.class);
        stumble.nowhere();
        preparations.receiveDossier(task, SAMPLES);

        assertThat(dossiers.get(id).productCode()).endsWith("-1-2026");
        assertThat(jdbc.queryForList("select last from serial where name like ?", Integer.class, "%/" + commune + "%"))
                .containsOnly(1);
    }

    private static void await(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
