package vn.ocop.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;

/** Dossiers are shared out among the advisory group by what its members know and have to do. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedReviewsTest {

    private static final String OF_THE_SET = "5 6";
    private static final String OF_OTHER_SETS = "1 2";

    private final TestPeople people;
    private final Councils councils;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final TestClock clock;
    private String commune = "";

    SharedReviewsTest(TestPeople people, Councils councils, Dossiers dossiers, Inbox inbox, TestClock clock) {
        this.people = people;
        this.councils = councils;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.clock = clock;
    }

    @BeforeAll
    void somewhere() {
        commune = people.freshCommunes().get(0);
        people.producer(commune);
    }

    @Test
    void everybodyWhoKnowsTheSetGetsTheSameNumber() {
        Actor one = people.newcomer();
        Actor two = people.newcomer();
        Actor stranger = people.newcomer();
        group(
                commune,
                advisor(one, Seat.HEAD, OF_THE_SET),
                advisor(two, Seat.ADVISOR, null),
                advisor(stranger, Seat.ADVISOR, OF_OTHER_SETS));

        Map<PersonId, Long> shared = IntStream.range(0, 6)
                .mapToObj(n -> reviewer(people.dossier(commune, THREE_STARS.stoppingAt("reviewDossier"))))
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));

        assertThat(shared).containsOnly(Map.entry(one.id(), 3L), Map.entry(two.id(), 3L));
    }

    @Test
    void whoeverIsBarredGetsNone() {
        Actor one = people.newcomer();
        Actor officer = people.actor(Role.COMMUNE_OFFICER, commune);
        group(commune, advisor(one, Seat.HEAD, null), advisor(officer, Seat.ADVISOR, null));

        List<PersonId> reviewers = IntStream.range(0, 3)
                .mapToObj(n -> reviewer(people.dossier(commune, THREE_STARS.stoppingAt("reviewDossier"))))
                .toList();

        assertThat(reviewers).containsOnly(one.id());
    }

    @Test
    void whoeverReviewedBeforeReviewsAgain() {
        group(commune, advisor(people.newcomer(), Seat.HEAD, null), advisor(people.newcomer(), Seat.ADVISOR, null));
        DossierId first = people.dossier(commune, THREE_STARS.stoppingAt("reviewDossier"));
        people.dossier(commune, THREE_STARS.stoppingAt("reviewDossier"));
        PersonId before = reviewer(first);

        people.go(first, THREE_STARS.with("reviewDossier", "SURVEY").stoppingAt("surveySite"));
        people.go(first, THREE_STARS.stoppingAt("reviewDossier"));

        assertThat(reviewer(first)).isEqualTo(before);
    }

    @Test
    void whoeverGotOneMayPutItBack() {
        Actor one = people.newcomer();
        Actor two = people.newcomer();
        group(commune, advisor(one, Seat.HEAD, null), advisor(two, Seat.ADVISOR, null));
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("reviewDossier"));
        WorkItem item = inbox.openOf(id).get(0);
        Actor holder = holds(one, reviewer(id)) ? again(one, commune) : again(two, commune);
        Actor other = holds(one, reviewer(id)) ? again(two, commune) : again(one, commune);

        inbox.release(holder, item.taskId());
        inbox.claim(other, item.taskId());

        assertThat(reviewer(id)).isEqualTo(other.id());
    }

    private static boolean holds(Actor actor, PersonId holder) {
        return actor.id().equals(holder);
    }

    /** The person with the office the seat gave. */
    private static Actor again(Actor actor, String commune) {
        Office advisor = new Office(Role.ADVISOR, UnitId.council(TestPeople.provinceOf(commune)));
        return new Actor(actor.id(), actor.name(), Set.of(advisor));
    }

    private PersonId reviewer(DossierId id) {
        PersonId holder = inbox.openOf(id).get(0).holder();
        assertThat(holder).as("reviewer of " + dossiers.get(id).product()).isNotNull();
        return Objects.requireNonNull(holder);
    }

    private static SeatHolder advisor(Actor actor, Seat seat, @Nullable String sets) {
        return new SeatHolder(actor.id().value(), actor.name(), seat, null, null, sets);
    }

    private void group(String commune, SeatHolder... seats) {
        String province = TestPeople.provinceOf(commune);
        councils.setUp(
                people.actor(Role.AGENCY_OFFICER, province),
                Seat.Kind.ADVISORY,
                province,
                new Founding(
                        "12/QĐ-UBND",
                        clock.today(),
                        clock.today(),
                        clock.today().plusYears(1),
                        List.of(seats)));
    }
}
