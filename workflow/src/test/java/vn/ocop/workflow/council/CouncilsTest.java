package vn.ocop.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ocop.workflow.council.SeatHolder.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.regulation.Agency;

/** Decisions that set up a council: each rule of its composition broken once, offices that come and go with it. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilsTest {

    private static final LocalDate FROM = TestClock.BEGINNING.minusMonths(1);
    private static final LocalDate UNTIL = TestClock.BEGINNING.plusYears(5);

    private final TestPeople people;
    private final Councils councils;
    private final People persons;
    private final TestClock clock;

    private String province = "";
    private List<SeatHolder> seats = List.of();

    CouncilsTest(TestPeople people, Councils councils, People persons, TestClock clock) {
        this.people = people;
        this.councils = councils;
        this.persons = persons;
        this.clock = clock;
    }

    @BeforeAll
    void somewhereElse() {
        province = TestPeople.provinceOf(people.freshCommunes().get(0));
    }

    @BeforeEach
    void otherPeople() {
        seats = proper();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aProperCouncilTakesOffice() {
        Council council = setUp(seats);

        assertThat(councils.current(Seat.Kind.COUNCIL, province))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(council.id()));
        assertThat(council.seats()).allSatisfy(holder -> assertThat(offices(holder.person()))
                .containsExactly(new Office(holder.seat().role(), UnitId.council(province))));
        assertThat(councils.scoring(council)).extracting(SeatHolder::seat).doesNotContain(Seat.SECRETARY);
    }

    @Test
    void eachRequiredAgencyMustBeThere() {
        List<Agency> required =
                councils.agencies(province).stream().filter(Agency::required).toList();
        assertThat(required).hasSizeGreaterThan(5);
        for (Agency agency : required) {
            List<SeatHolder> without = seats.stream()
                    .map(holder -> agency.id().equals(holder.agency())
                            ? member(holder.person(), holder.personName(), holder.seat(), null)
                            : holder)
                    .toList();
            assertThat(refusal(without)).as(agency.id()).satisfies(rejected -> {
                assertThat(rejected.key()).isEqualTo("council.agency.missing");
                assertThat(List.of(rejected.args()).toString())
                        .contains(agency.name().vi());
            });
        }
    }

    @Test
    void theSeatsMustFitTogether() {
        assertThat(refusal(with(Seat.CHAIR, null)).key()).isEqualTo("council.chair.one");
        assertThat(refusal(without(Seat.CHAIR)).key()).isEqualTo("council.chair.one");
        assertThat(refusal(without(Seat.SECRETARY)).key()).isEqualTo("council.secretary.missing");
        assertThat(refusal(without(Seat.MEMBER)).key()).isEqualTo("council.members.missing");
        assertThat(refusal(with(Seat.HEAD, null)).key()).isEqualTo("council.seat.kind");
        assertThat(refusal(with(Seat.MEMBER, "NOBODY")).key()).isEqualTo("council.agency.unknown");
        assertThat(refusal(with(Seat.MEMBER, "MINISTRY")).key()).isEqualTo("council.agency.unknown");

        SeatHolder chair = seats.get(0);
        assertThat(refusal(and(member(chair.person(), chair.personName(), Seat.MEMBER, null)))
                        .key())
                .isEqualTo("council.seat.twice");
        assertThat(refusal(and(member(new PersonId(Long.MAX_VALUE), "Không ai", Seat.MEMBER, null)))
                        .key())
                .isEqualTo("council.person.unknown");
    }

    @Test
    void aSubstituteStandsInForSomebodyWhoScores() {
        long secretary = holder(Seat.SECRETARY).personId();
        long scoring = holder(Seat.MEMBER).personId();
        assertThat(refusal(and(substituteFor(newcomer().id().value()))).key()).isEqualTo("council.substitute.forWhom");
        assertThat(refusal(and(substituteFor(secretary))).key()).isEqualTo("council.substitute.forWhom");

        assertThat(setUp(and(substituteFor(scoring))).seats(Seat.SUBSTITUTE)).hasSize(1);
    }

    @Test
    void theDecisionIsOneOfToday() {
        List<Council> before = councils.of(province);
        assertThat(refusal(f -> new Founding(" ", FROM, FROM, UNTIL, seats)).field())
                .isEqualTo("decisionNumber");
        assertThat(refusal(f -> new Founding("1/QĐ", FROM, FROM, FROM.minusDays(1), seats))
                        .key())
                .isEqualTo("council.term.backwards");
        assertThat(refusal(f -> new Founding("1/QĐ", clock.today().plusDays(1), FROM, UNTIL, seats))
                        .field())
                .isEqualTo("decidedOn");
        assertThat(refusal(f -> new Founding("1/QĐ", FROM, clock.today().plusDays(1), UNTIL, seats))
                        .key())
                .isEqualTo("council.term.notNow");
        assertThat(refusal(f -> new Founding("1/QĐ", FROM, FROM, clock.today().minusDays(1), seats))
                        .key())
                .isEqualTo("council.term.notNow");
        assertThat(councils.of(province)).hasSameSizeAs(before);
        assertThat(seats)
                .allSatisfy(holder -> assertThat(offices(holder.person())).isEmpty());
    }

    @Test
    void onlyTheAgencyOfThePlaceRecordsIt() {
        Founding founding = new Founding("1/QĐ", FROM, FROM, UNTIL, seats);
        List<Actor> others = List.of(
                people.newcomer(Role.APPROVER, province),
                people.newcomer(Role.MANAGER, province),
                people.newcomer(Role.COUNCIL_CHAIR, province),
                people.newcomer(Role.AGENCY_OFFICER, UnitId.CENTRE),
                people.newcomer(Role.AGENCY_OFFICER, TestPeople.PROVINCE));
        assertThat(others).allSatisfy(actor -> assertThatThrownBy(
                        () -> councils.setUp(actor, Seat.Kind.COUNCIL, province, founding))
                .isInstanceOf(NotAllowed.class));

        Actor administrator = people.newcomer(Role.ADMINISTRATOR, province);
        Council council = councils.setUp(administrator, Seat.Kind.COUNCIL, province, founding);
        assertThat(councils.of(province).get(0).id()).isEqualTo(council.id());
    }

    @Test
    void anAdvisoryGroupHasOneHead() {
        Actor advisor = newcomer();
        SeatHolder ordinary = member(advisor.id(), advisor.name(), Seat.ADVISOR, null);
        assertThat(refusal(Seat.Kind.ADVISORY, f -> founding(List.of(ordinary))).key())
                .isEqualTo("council.head.one");

        Actor head = newcomer();
        SeatHolder first = member(head.id(), head.name(), Seat.HEAD, null);
        councils.setUp(officer(), Seat.Kind.ADVISORY, province, founding(List.of(first, ordinary)));
        assertThat(offices(advisor.id())).containsExactly(new Office(Role.ADVISOR, UnitId.council(province)));
    }

    @Test
    void aSuccessorRelievesTheOneBefore() {
        Council before = setUp(seats);
        SeatHolder stays = holder(Seat.SECRETARY);
        List<SeatHolder> next = proper().stream()
                .map(holder -> holder.seat() == Seat.SECRETARY ? stays : holder)
                .toList();

        clock.moveTo(clock.today().plusDays(10));
        Council after = councils.setUp(
                officer(), Seat.Kind.COUNCIL, province, new Founding("2/QĐ", FROM, clock.today(), UNTIL, next));

        assertThat(councils.get(before.id()).termUntil())
                .isEqualTo(clock.today().minusDays(1));
        assertThat(councils.current(Seat.Kind.COUNCIL, province))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(after.id()));
        assertThat(seats)
                .filteredOn(holder -> holder != stays)
                .allSatisfy(holder -> assertThat(offices(holder.person())).isEmpty());
        assertThat(next)
                .allSatisfy(holder -> assertThat(offices(holder.person())).hasSize(1));
    }

    @Test
    void aTermEndsByItselfAndTheSuccessorStillRelieves() {
        setUp(seats);
        clock.moveTo(UNTIL);
        assertThat(councils.current(Seat.Kind.COUNCIL, province)).isPresent();
        clock.moveTo(UNTIL.plusDays(1));
        assertThat(councils.current(Seat.Kind.COUNCIL, province)).isEmpty();

        LocalDate today = clock.today();
        councils.setUp(
                officer(),
                Seat.Kind.COUNCIL,
                province,
                new Founding("2/QĐ", today, today, today.plusYears(1), proper()));
        assertThat(seats)
                .allSatisfy(holder -> assertThat(offices(holder.person())).isEmpty());
        assertThat(councils.of(province)).extracting(Council::termUntil).startsWith(today.plusYears(1), UNTIL);
    }

    /** A chair, a secretary, and a member from each further agency that must be there. */
    private List<SeatHolder> proper() {
        List<SeatHolder> all = new ArrayList<>();
        for (Agency agency : councils.agencies(province)) {
            if (agency.required()) {
                Seat seat = all.isEmpty() ? Seat.CHAIR : all.size() == 1 ? Seat.SECRETARY : Seat.MEMBER;
                Actor person = newcomer();
                all.add(member(person.id(), person.name(), seat, agency.id()));
            }
        }
        return all;
    }

    private List<SeatHolder> with(Seat seat, @Nullable String agency) {
        Actor person = newcomer();
        return and(member(person.id(), person.name(), seat, agency));
    }

    private List<SeatHolder> and(SeatHolder more) {
        return Stream.concat(seats.stream(), Stream.of(more)).toList();
    }

    private List<SeatHolder> without(Seat seat) {
        return seats.stream().filter(holder -> holder.seat() != seat).toList();
    }

    private SeatHolder substituteFor(long member) {
        Actor person = newcomer();
        return new SeatHolder(person.id().value(), person.name(), Seat.SUBSTITUTE, null, member, null);
    }

    private SeatHolder holder(Seat seat) {
        return seats.stream()
                .filter(holder -> holder.seat() == seat)
                .findFirst()
                .orElseThrow();
    }

    private Council setUp(List<SeatHolder> holders) {
        return councils.setUp(officer(), Seat.Kind.COUNCIL, province, founding(holders));
    }

    private Rejected refusal(List<SeatHolder> holders) {
        return refusal(f -> founding(holders));
    }

    private Rejected refusal(UnaryOperator<Founding> change) {
        return refusal(Seat.Kind.COUNCIL, change);
    }

    private Rejected refusal(Seat.Kind kind, UnaryOperator<Founding> change) {
        Founding wrong = change.apply(founding(seats));
        return catchThrowableOfType(Rejected.class, () -> councils.setUp(officer(), kind, province, wrong));
    }

    private static Founding founding(List<SeatHolder> holders) {
        return new Founding("1/QĐ-UBND", FROM, FROM, UNTIL, holders);
    }

    private Actor officer() {
        return people.newcomer(Role.AGENCY_OFFICER, province);
    }

    private Actor newcomer() {
        return people.newcomer();
    }

    private Set<Office> offices(PersonId person) {
        return persons.find(person).map(Person::offices).orElseThrow();
    }
}
