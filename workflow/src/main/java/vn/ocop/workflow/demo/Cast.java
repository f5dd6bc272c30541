package vn.ocop.workflow.demo;

import static vn.ocop.processes.Role.ADVISOR;
import static vn.ocop.processes.Role.AGENCY_OFFICER;
import static vn.ocop.processes.Role.APPROVER;
import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;
import static vn.ocop.processes.Role.MANAGER;
import static vn.ocop.processes.Role.PRODUCER;
import static vn.ocop.processes.Role.UNION_LEADER;
import static vn.ocop.processes.Role.UNION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Founding;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Agency;

/** The people of the demonstration. All names are made up. */
@Component
@Transactional
public class Cast {

    /** Members of a council where the demonstration needs one. */
    private static final int MEMBERS = 2;

    /** Years. */
    private static final int TERM = 5;

    private static final String SUBSTITUTE = "Thành viên dự khuyết";

    private static final List<Role> OF_COMMUNE = List.of(COMMUNE_OFFICER, COMMUNE_LEADER, UNION_OFFICER, UNION_LEADER);
    private static final List<Role> OF_PROVINCE = List.of(
            AGENCY_OFFICER, APPROVER, MANAGER, UNION_OFFICER, UNION_LEADER, ADVISOR, COUNCIL_SECRETARY, COUNCIL_CHAIR);
    private static final Map<Role, String> TITLES = Map.ofEntries(
            Map.entry(COMMUNE_OFFICER, "Cán bộ xã"),
            Map.entry(COMMUNE_LEADER, "Chủ tịch xã"),
            Map.entry(UNION_OFFICER, "Cán bộ Đoàn"),
            Map.entry(UNION_LEADER, "Bí thư Đoàn"),
            Map.entry(AGENCY_OFFICER, "Cán bộ cơ quan tham mưu"),
            Map.entry(APPROVER, "Chủ tịch tỉnh"),
            Map.entry(MANAGER, "Quản lý"),
            Map.entry(ADVISOR, "Thành viên Tổ tư vấn"),
            Map.entry(COUNCIL_MEMBER, "Thành viên Hội đồng"),
            Map.entry(COUNCIL_SECRETARY, "Thư ký Hội đồng"),
            Map.entry(COUNCIL_CHAIR, "Chủ tịch Hội đồng"));

    private static final int REGISTRATIONS = 100_000;
    private static final int FOUNDED_IN = 2015;

    private final People people;
    private final Accounts accounts;
    private final Producers producers;
    private final Councils councils;
    private final Clock clock;

    Cast(People people, Accounts accounts, Producers producers, Councils councils, Clock clock) {
        this.councils = councils;
        this.clock = clock;
        this.people = people;
        this.accounts = accounts;
        this.producers = producers;
    }

    /** Whoever is needed for a dossier of this commune and is not there yet, up to the minister. */
    public void everybody(String commune) {
        String province = Places.on(LocalDate.now()).commune(commune).province();
        OF_COMMUNE.forEach(role -> atLeast(role, commune, 1));
        for (String place : Arrays.asList(province, UnitId.CENTRE)) {
            if (place != null) {
                OF_PROVINCE.forEach(role -> atLeast(role, place, 1));
                atLeast(COUNCIL_MEMBER, place, MEMBERS);
                council(place);
            }
        }
    }

    /** A council of whoever holds its offices, with substitutes for the agencies that nobody comes from. */
    private void council(String place) {
        if (councils.current(Seat.Kind.COUNCIL, place).isPresent()) {
            return;
        }
        UnitId unit = UnitId.council(place);
        Deque<String> agencies = new ArrayDeque<>(councils.agencies(place).stream()
                .filter(Agency::required)
                .map(Agency::id)
                .toList());
        String ocop = agencies.removeLast();
        List<SeatHolder> seats = new ArrayList<>();
        people.holding(COUNCIL_CHAIR, unit)
                .forEach(person -> seats.add(seat(
                        person,
                        seats.isEmpty() ? Seat.CHAIR : Seat.DEPUTY,
                        seats.isEmpty() ? agencies.pollFirst() : null)));
        people.holding(COUNCIL_SECRETARY, unit).forEach(person -> seats.add(seat(person, Seat.SECRETARY, ocop)));
        people.holding(COUNCIL_MEMBER, unit)
                .forEach(person -> seats.add(seat(person, Seat.MEMBER, agencies.pollFirst())));
        while (!agencies.isEmpty()) {
            String agency = agencies.removeFirst();
            Person substitute = accounts.openUnused(
                    ("substitute-" + place + "-" + agency).toLowerCase(Locale.ROOT), SUBSTITUTE, Set.of());
            seats.add(seat(substitute, Seat.SUBSTITUTE, agency));
        }
        setUp(Seat.Kind.COUNCIL, place, Words.COUNCIL_DECISION, seats);
        List<SeatHolder> group = new ArrayList<>();
        people.holding(ADVISOR, unit)
                .forEach(person -> group.add(seat(person, group.isEmpty() ? Seat.HEAD : Seat.ADVISOR, null)));
        setUp(Seat.Kind.ADVISORY, place, Words.ADVISORY_DECISION, group);
    }

    private void setUp(Seat.Kind kind, String place, String decision, List<SeatHolder> seats) {
        LocalDate decided = LocalDate.now(clock).minusYears(1);
        councils.setUp(
                actor(AGENCY_OFFICER, place),
                kind,
                place,
                new Founding(decision, decided, decided, decided.plusYears(TERM), seats));
    }

    private static SeatHolder seat(Person person, Seat seat, @Nullable String agency) {
        return SeatHolder.member(person.id(), person.name(), seat, agency);
    }

    private void atLeast(Role role, String place, int number) {
        UnitId unit = new UnitId(role.body(), place);
        for (int n = people.holding(role, unit).size(); n < number; n++) {
            String title = TITLES.getOrDefault(role, role.name()) + (number > 1 ? " " + (n + 1) : "");
            accounts.openUnused(
                    (role + "-" + place + "-" + (n + 1)).toLowerCase(Locale.ROOT),
                    title,
                    Set.of(new Office(role, unit)));
        }
    }

    /** A producer whose account nobody can sign in to. */
    public Producer producer(String commune, String name) {
        String representative = "Đại diện " + name;
        Producer producer = producers.register(commune, details(commune, name, representative));
        accounts.openUnused("producer-" + producer.id(), representative, Set.of(new Office(PRODUCER, producer.unit())));
        return producer;
    }

    /** Particulars as a producer of the commune would give them. */
    public static ProducerDetails details(String commune, String name, String representative) {
        return complete(
                new ProducerDetails(
                        name,
                        name.startsWith("HTX")
                                ? OrganisationType.COOPERATIVE
                                : name.startsWith("Công ty") ? OrganisationType.ENTERPRISE : OrganisationType.HOUSEHOLD,
                        Places.on(LocalDate.now()).address(commune),
                        "0900000000",
                        null,
                        representative,
                        null,
                        null,
                        null,
                        null,
                        true),
                commune);
    }

    /** The same with what only the official forms ask for. */
    static ProducerDetails complete(ProducerDetails known, String commune) {
        return new ProducerDetails(
                known.name(),
                known.type(),
                known.address(),
                known.phone(),
                known.email(),
                known.representative(),
                known.position() == null ? "Chủ cơ sở" : known.position(),
                known.gender() == null ? Gender.FEMALE : known.gender(),
                known.ethnicity() == null ? "Kinh" : known.ethnicity(),
                known.residence() == null ? Places.on(LocalDate.now()).address(commune) : known.residence(),
                known.youthLed(),
                commune,
                commune,
                commune + String.format("%05d", Math.floorMod(known.name().hashCode(), REGISTRATIONS)),
                LocalDate.of(FOUNDED_IN, 3, 2));
    }

    public Actor actor(Producer producer) {
        return people.holding(PRODUCER, producer.unit()).get(0).actor();
    }

    /** The first who holds the role in the unit. */
    public Actor actor(Role role, String place) {
        return people.holding(role, new UnitId(role.body(), place)).stream()
                .findFirst()
                .map(Person::actor)
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " in " + place));
    }
}
