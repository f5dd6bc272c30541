package vn.ocop.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Outcome.Advice;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.council.Pair.Past;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.Particulars;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Agency;
import vn.ocop.workflow.regulation.Marks;

/**
 * One council and a product for each tie and each stranger: of every product exactly the person tied to its producer is
 * barred, so that nobody of the others is taken for somebody.
 */
@UseCaseTest
class ConflictsTest {

    /** A commune for each, and some without any. */
    private static final int PAIRS_AT_MOST = 70;

    private final TestPeople people;
    private final Councils councils;
    private final Conflicts conflicts;
    private final Producers producers;
    private final Accounts accounts;
    private final People persons;
    private final Ideas ideas;
    private final Packages packages;
    private final Inbox inbox;
    private final TransactionTemplate transaction;

    private final Map<Pair, Actor> persona = new HashMap<>();
    private final Map<Pair, Producer> producer = new HashMap<>();

    ConflictsTest(
            TestPeople people,
            Councils councils,
            Conflicts conflicts,
            Producers producers,
            Accounts accounts,
            People persons,
            Ideas ideas,
            Packages packages,
            Inbox inbox,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.councils = councils;
        this.conflicts = conflicts;
        this.producers = producers;
        this.accounts = accounts;
        this.persons = persons;
        this.ideas = ideas;
        this.packages = packages;
        this.inbox = inbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void everyTieIsFoundAndNoStrangerIsTakenForOne() {
        List<String> communes = people.freshCommunes(PAIRS_AT_MOST);
        String province = TestPeople.provinceOf(communes.get(0));
        List<Pair> pairs = new Pairs(communes, Places.on(TestClock.BEGINNING)).all();
        assertThat(pairs).filteredOn(pair -> pair.expected != null).hasSizeGreaterThanOrEqualTo(30);
        assertThat(pairs).filteredOn(pair -> pair.expected == null).hasSizeGreaterThanOrEqualTo(30);

        pairs.forEach(this::open);
        people.producer(communes.get(0));
        seat(province, pairs, pair -> true);
        seat(province, pairs, pair -> !pair.former);
        Map<Pair, DossierId> dossiers = new LinkedHashMap<>();
        pairs.forEach(pair -> dossiers.put(pair, proposed(pair)));
        dossiers.values().forEach(dossier -> packages.receivePackage(people.open(dossier, "receivePackage")));

        Map<String, List<String>> found = new TreeMap<>();
        Map<String, List<String>> wanted = new TreeMap<>();
        dossiers.forEach((pair, dossier) -> {
            found.put(
                    pair.name,
                    conflicts.barred(dossier).stream()
                            .map(conflict -> conflict.personName() + " " + conflict.kind())
                            .toList());
            wanted.put(pair.name, pair.expected == null ? List.of() : List.of(pair.person + " " + pair.expected));
        });
        assertThat(found).isEqualTo(wanted);

        Pair reviewer = pairs.stream()
                .filter(pair -> pair.name.equals("advisor who reviews"))
                .findFirst()
                .orElseThrow();
        DossierId reviewed = Objects.requireNonNull(dossiers.get(reviewer));
        people.go(reviewed, THREE_STARS.stoppingAt("reviewDossier"));
        WorkItem review = inbox.openOf(reviewed).get(0);
        String task = review.taskId();
        persons.find(Objects.requireNonNull(review.holder()))
                .ifPresent(holder -> inbox.release(holder.actor(), task)); // it was shared out to somebody
        Actor advisor = persons.find(
                        Objects.requireNonNull(persona.get(reviewer)).id())
                .orElseThrow()
                .actor();
        packages.reviewDossier(
                inbox.open(advisor, "reviewDossier", task), Advice.PROPOSE, Marks.NONE, "Đề nghị trình Hội đồng");
        people.callSession(reviewed);
        assertThat(conflicts.barred(reviewed)).isEmpty();
    }

    /** Before the dossier reaches the province the helpers have moved to other work. */
    private DossierId proposed(Pair pair) {
        people.producer(pair.commune);
        Producer registered = Objects.requireNonNull(producer.get(pair));
        Actor person = Objects.requireNonNull(persona.get(pair));
        Story proposed = THREE_STARS.stoppingAt("receivePackage");
        boolean supported = pair.past == Past.SUPPORTED;
        DossierId dossier = pair.past == Past.REGISTERED
                ? ideas.registerIdeaFor(
                        person, registered.id(), people.idea(), TestPeople.consent(TestClock.BEGINNING.minusDays(1)))
                : ideas.registerIdea(people.actor(registered), registered.id(), people.idea(), supported);
        people.go(dossier, supported ? proposed.with("assessNeeds", "REFER") : proposed);
        if (pair.past == Past.REGISTERED || pair.past == Past.RECEIVED) {
            persons.change(
                    people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE),
                    person.id(),
                    person.name(),
                    null,
                    true,
                    null,
                    Set.of());
        }
        return dossier;
    }

    private void open(Pair pair) {
        transaction.executeWithoutResult(status -> {
            Producer registered = producers.register(pair.commune, pair.details());
            producer.put(pair, registered);
            Office own = new Office(Role.PRODUCER, registered.unit());
            accounts.openUnused("p-" + pair.commune, pair.representative, Set.of(own));
            if (pair.ownAccount) {
                pair.offices.add(own);
            }
            persona.put(
                    pair,
                    accounts.openUnused("c-" + pair.commune, pair.person, pair.offices())
                            .actor());
        });
        Actor person = Objects.requireNonNull(persona.get(pair));
        persons.describe(person, new Particulars(pair.address, null, pair.workplace, pair.relatives));
        persons.change(
                people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE),
                person.id(),
                person.name(),
                pair.phone,
                true,
                null,
                person.offices());
    }

    /** Chair and secretary are somebody else, the members and advisors those of the pairs. */
    private void seat(String province, List<Pair> pairs, Predicate<Pair> who) {
        List<String> agencies = new ArrayList<>(councils.agencies(province).stream()
                .filter(Agency::required)
                .map(Agency::id)
                .toList());
        List<SeatHolder> seats = new ArrayList<>();
        Actor chair = people.newcomer(new Office(Role.COUNCIL_CHAIR, UnitId.council(province)));
        Actor secretary = people.newcomer(new Office(Role.COUNCIL_SECRETARY, UnitId.council(province)));
        seats.add(SeatHolder.member(chair.id(), chair.name(), Seat.CHAIR, agencies.remove(0)));
        seats.add(SeatHolder.member(secretary.id(), secretary.name(), Seat.SECRETARY, agencies.remove(0)));
        pairs.stream().filter(who.and(pair -> !pair.advisor)).forEach(pair -> {
            String agency = agencies.isEmpty() ? null : agencies.remove(0);
            seats.add(seat(pair, Seat.MEMBER, agency));
        });
        setUp(Seat.Kind.COUNCIL, province, seats);
        Actor head = people.newcomer(new Office(Role.ADVISOR, UnitId.council(province)));
        setUp(
                Seat.Kind.ADVISORY,
                province,
                Stream.concat(
                                Stream.of(SeatHolder.member(head.id(), head.name(), Seat.HEAD, null)),
                                pairs.stream()
                                        .filter(who.and(pair -> pair.advisor))
                                        .map(pair -> seat(pair, Seat.ADVISOR, null)))
                        .toList());
    }

    private SeatHolder seat(Pair pair, Seat seat, @Nullable String agency) {
        Actor person = Objects.requireNonNull(persona.get(pair));
        return SeatHolder.member(person.id(), person.name(), seat, agency);
    }

    private void setUp(Seat.Kind kind, String province, List<SeatHolder> seats) {
        LocalDate from = TestClock.BEGINNING.minusYears(1);
        councils.setUp(
                people.newcomer(Role.AGENCY_OFFICER, province),
                kind,
                province,
                new Founding("9/QĐ-UBND", from, from, from.plusYears(5), seats));
    }
}
