package vn.ocop.workflow.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.training.TrainingEvent.State;

/** Classes and events: planned, signed up for, held, attended, certified; each refusal leaves what was there. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingsTest {

    private static final LocalDate TODAY = TestClock.BEGINNING;
    private static final LocalDate YEAR = LocalDate.of(TODAY.getYear(), 1, 1);

    private final Trainings trainings;
    private final Participants participants;
    private final Attendances attendances;
    private final Facts facts;
    private final TestPeople people;
    private final JdbcTemplate jdbc;

    private String commune = "";
    private Actor officer;

    TrainingsTest(
            Trainings trainings,
            Participants participants,
            Attendances attendances,
            Facts facts,
            TestPeople people,
            JdbcTemplate jdbc) {
        this.trainings = trainings;
        this.participants = participants;
        this.attendances = attendances;
        this.facts = facts;
        this.people = people;
        this.jdbc = jdbc;
        officer = people.newcomer(Role.UNION_OFFICER, TestPeople.COMMUNE);
    }

    @BeforeEach
    void ownCommune() {
        commune = people.freshCommune();
        officer = people.newcomer(Role.UNION_OFFICER, commune);
    }

    @Test
    void aClassCountsFromTheDayItWasHeldWithThoseWhoCame() {
        long id = plan(Kind.CLASS);
        participants.add(officer, id, somebody("Người dự A"), true);
        participants.add(officer, id, somebody("Người dự B"), false);
        assertThat(figures().of(Indicator.CLASSES)).isZero();
        assertThat(figures().of(Indicator.PARTICIPANTS)).isZero();

        trainings.hold(officer, id, TODAY, "Tốt", 400L);

        assertThat(figures().of(Indicator.CLASSES)).isOne();
        assertThat(figures().of(Indicator.PARTICIPANTS)).isOne();
        assertThat(figures().of(Indicator.EVENT_COST)).isEqualTo(5_000_000);
        assertThat(figures().of(Indicator.EVENT_COST, "YS02", null)).isEqualTo(5_000_000);
        assertThat(trainings.see(officer, id).reach())
                .as("a class reaches nobody else")
                .isNull();
    }

    @Test
    void aClassWithNobodyIsNone() {
        for (Kind kind : List.of(Kind.CLASS, Kind.ONLINE)) {
            long id = plan(kind);
            participants.add(officer, id, somebody("Người vắng"), false);
            refused("heldOn", "training.nobody", () -> trainings.hold(officer, id, TODAY, null, null));
            assertThat(trainings.see(officer, id).state()).isEqualTo(State.PLANNED);
        }
        long talk = plan(Kind.TALK);
        trainings.hold(officer, talk, TODAY, null, null);
        assertThat(figures().of(Indicator.EVENTS)).isOne();
    }

    /** Whoever takes the last one off the list of a class that was held takes the class away. */
    @Test
    void aClassThatWasHeldKeepsOneWhoCame() {
        long id = plan(Kind.CLASS);
        participants.add(officer, id, somebody("Người dự A"), true);
        trainings.hold(officer, id, TODAY, null, null);
        long only = list(id).get(0).id();

        refused("", "training.nobody", () -> participants.mark(officer, id, Set.of(only), Set.of()));
        refused("", "training.nobody", () -> participants.remove(officer, id, only));
        refused(
                "",
                "training.nobody",
                () -> attendances.take(officer, id, List.of(row(2, "Người dự A", "1999", "", "vắng")), false));
        assertThat(list(id)).singleElement().satisfies(one -> assertThat(one.attended())
                .isTrue());
    }

    @Test
    void publicityCountsThePeopleReached() {
        long id = plan(Kind.CAMPAIGN);
        refused("reach", "training.reach.missing", () -> trainings.hold(officer, id, TODAY, null, null));
        refused("reach", "training.reach.missing", () -> trainings.hold(officer, id, TODAY, null, 0L));

        trainings.hold(officer, id, TODAY, null, 1_200L);

        assertThat(figures().of(Indicator.AWARENESS)).isOne();
        assertThat(figures().of(Indicator.REACH)).isEqualTo(1_200);
        assertThat(figures().of(Indicator.CLASSES)).isZero();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refused(
                "endsOn",
                "training.days.backwards",
                () -> plan(details(Kind.CLASS, "YS02", TODAY, TODAY.minusDays(1))));
        refused("type", "training.type.unknown", () -> plan(details(Kind.CLASS, "YS99", TODAY, TODAY)));
        refused(
                "officer",
                "training.officer.foreign",
                () -> trainings.plan(
                        officer,
                        commune,
                        details(Kind.CLASS, "YS02", TODAY, TODAY),
                        people.newcomer(Role.UNION_OFFICER, people.freshCommune())
                                .id()));
        long id = plan(Kind.TALK);
        refused("heldOn", "training.heldOn.future", () -> trainings.hold(officer, id, TODAY.plusDays(1), null, null));
        refused("reason", "training.reason.missing", () -> trainings.cancel(officer, id, " "));
        trainings.hold(officer, id, TODAY, null, null);
        refused("reason", "training.held", () -> trainings.cancel(officer, id, "Mưa"));
        refused(
                "kind",
                "training.kind.held",
                () -> trainings.change(officer, id, details(Kind.CLASS, "YS02", TODAY, TODAY), officer.id()));
    }

    @Test
    void whatWasCancelledIsNotHeldAnyMore() {
        long id = plan(Kind.TALK);
        trainings.cancel(officer, id, "Mưa bão");

        assertThat(trainings.see(officer, id).outcome()).isEqualTo("Mưa bão");
        refused("", "training.cancelled", () -> trainings.hold(officer, id, TODAY, null, null));
        refused("", "training.cancelled", () -> participants.add(officer, id, somebody("A"), true));
    }

    /** What was reported stays as it was reported, until the report is returned. */
    @Test
    void nothingChangesInAPeriodThatWasReported() {
        long held = plan(Kind.CLASS);
        participants.add(officer, held, somebody("Người dự A"), true);
        participants.add(officer, held, somebody("Người dự B"), true);
        trainings.hold(officer, held, TODAY.minusDays(20), null, null);
        long open = plan(Kind.TALK);
        long one = list(held).get(0).id();
        report("SENT");

        refused("heldOn", "period.closed", () -> trainings.hold(officer, open, TODAY.minusDays(20), null, null));
        refused("", "period.closed", () -> trainings.hold(officer, held, TODAY, null, null));
        refused(
                "",
                "period.closed",
                () -> trainings.change(officer, held, details(Kind.CLASS, "YS02", TODAY, TODAY), officer.id()));
        refused("", "period.closed", () -> participants.mark(officer, held, Set.of(one), Set.of()));
        refused("", "period.closed", () -> participants.add(officer, held, somebody("Người dự C"), true));
        refused("", "period.closed", () -> participants.remove(officer, held, one));
        refused(
                "",
                "period.closed",
                () -> attendances.take(officer, held, List.of(row(2, "Người dự D", "", "", "x")), false));
        assertThat(list(held)).hasSize(2).allMatch(Participant::attended);

        jdbc.update("update union_report set state = 'RETURNED' where place = ?", commune);
        participants.mark(officer, held, Set.of(one), Set.of());
        assertThat(list(held)).filteredOn(Participant::attended).hasSize(1);
    }

    @Test
    void anotherUnitsEventsDoNotExistOrAreNotTheirsToChange() {
        long id = plan(Kind.CLASS);
        Actor foreign = people.newcomer(Role.UNION_OFFICER, people.freshCommune());
        Actor province = people.newcomer(Role.UNION_OFFICER, TestPeople.LARGE_PROVINCE);
        Actor manager = people.newcomer(Role.MANAGER, TestPeople.LARGE_PROVINCE);
        Actor secretary = people.newcomer(Role.UNION_LEADER, commune);
        Actor commissar = people.newcomer(Role.COMMUNE_OFFICER, commune);

        for (Actor blind : List.of(foreign, commissar, people.newcomer(Role.UNION_OFFICER, TestPeople.PROVINCE))) {
            assertThatThrownBy(() -> trainings.see(blind, id)).isInstanceOf(TrainingUnknown.class);
            assertThatThrownBy(() -> trainings.cancel(blind, id, "Mưa")).isInstanceOf(TrainingUnknown.class);
            assertThatThrownBy(() -> participants.add(blind, id, somebody("A"), true))
                    .isInstanceOf(TrainingUnknown.class);
            assertThat(trainings.page(UnionScope.watchedBy(blind), ALL, 0).getContent())
                    .noneMatch(event -> event.id() == id);
        }
        for (Actor reader : List.of(province, manager, secretary)) {
            assertThat(trainings.see(reader, id).id()).isEqualTo(id);
            assertThatThrownBy(() -> trainings.cancel(reader, id, "Mưa")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() ->
                            trainings.plan(reader, commune, details(Kind.CLASS, "YS02", TODAY, TODAY), officer.id()))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(Participants.readBy(province, trainings.see(province, id))).isTrue();
        assertThat(Participants.readBy(manager, trainings.see(manager, id))).isFalse();
    }

    @Test
    void theListIsFoundByPeriodKindStateAndWords() {
        long first = plan(details(Kind.CLASS, "YS02", TODAY.minusDays(40), TODAY.minusDays(39)));
        long second = plan(details(Kind.TALK, "YS01", TODAY, TODAY));
        trainings.cancel(officer, second, "Mưa");

        assertThat(found(null, null, null, null, "tap huan")).containsExactly(second, first);
        assertThat(found(TODAY.minusDays(39), TODAY.minusDays(1), null, null, ""))
                .containsExactly(first);
        assertThat(found(TODAY.minusDays(38), TODAY.minusDays(1), null, null, ""))
                .isEmpty();
        assertThat(found(null, null, Kind.TALK, null, "")).containsExactly(second);
        assertThat(found(null, null, null, State.PLANNED, "")).containsExactly(first);
        assertThat(found(null, null, null, null, "100%")).isEmpty();
    }

    private List<Long> found(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Kind kind,
            @Nullable State state,
            String words) {
        EventFilter wanted = new EventFilter(from, until, kind, state, commune, words);
        return trainings.page(UnionScope.of(officer), wanted, 0).stream()
                .map(TrainingEvent::id)
                .toList();
    }

    @Test
    void peopleSignUpWhileItIsOpenAndOnce() {
        long id = plan(Kind.CLASS);
        assertThat(trainings.see(officer, id).openCode()).isNull();
        trainings.openSignUp(officer, id, true);
        String code = code(id);

        participants.signUp(code, new Attendee("Nguyễn Thị Hoa", 2000, "0912 345 678", "Chi đoàn 1"));

        assertThat(list(id)).singleElement().satisfies(one -> {
            assertThat(one.attended()).isFalse();
            assertThat(one.consentOn()).isEqualTo(TODAY);
        });
        refused(
                "name",
                "participant.twice",
                () -> participants.signUp(code, new Attendee("nguyen thi  hoa", null, "+84 912.345.678", null)));
        refused(
                "birthYear",
                "participant.birthYear.wrong",
                () -> participants.signUp(code, new Attendee("Hoa", 1850, null, null)));
        refused(
                "phone",
                "participant.phone.wrong",
                () -> participants.signUp(code, new Attendee("Hoa", null, "12", null)));
        participants.signUp(code, new Attendee("Nguyễn Thị Hoa", 2001, null, null)); // another of that name

        trainings.openSignUp(officer, id, false);
        refused("", "training.signUp.CLOSED", () -> participants.signUp(code, somebody("Muộn")));
        assertThat(code(id)).as("a printed address stays").isEqualTo(code);
        assertThatThrownBy(() -> participants.signUp("NOSUCHCODE", somebody("Ai")))
                .isInstanceOf(TrainingUnknown.class);
    }

    @Test
    void whatIsOverTakesNobody() {
        long past = plan(details(Kind.CLASS, "YS02", TODAY.minusDays(2), TODAY.minusDays(1)));
        refused("", "training.signUp.over", () -> trainings.openSignUp(officer, past, true));
        long id = plan(Kind.TALK);
        trainings.openSignUp(officer, id, true);
        trainings.cancel(officer, id, "Mưa");
        refused("", "training.signUp.OVER", () -> participants.signUp(code(id), somebody("Muộn")));
    }

    /** The last seat is one person's, however many ask at the same moment. */
    @Test
    void manyAtOnceGetTheSeatsThereAre() throws Exception {
        EventDetails full =
                new EventDetails(Kind.CLASS, "YS02", "Lớp 3 chỗ", null, TODAY, TODAY, null, null, null, null, 3, null);
        long id = plan(full);
        trainings.openSignUp(officer, id, true);
        String code = code(id);

        List<@Nullable Throwable> ends = AtOnce.all(IntStream.range(0, 8)
                .<Runnable>mapToObj(n -> () -> participants.signUp(code, somebody("Người " + n)))
                .toList());

        assertThat(list(id)).hasSize(3);
        assertThat(ends).filteredOn(Objects::isNull).hasSize(3);
        assertThat(ends).filteredOn(Objects::nonNull).allSatisfy(end -> assertThat(end)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo("training.signUp.FULL")));
    }

    /** The same person twice at the same moment is one. */
    @Test
    void twiceAtOnceIsOne() throws Exception {
        long id = plan(Kind.CLASS);
        trainings.openSignUp(officer, id, true);
        String code = code(id);

        List<@Nullable Throwable> ends = AtOnce.all(List.of(
                () -> participants.signUp(code, somebody("Người A")),
                () -> participants.add(officer, id, somebody("Người A"), true)));

        assertThat(list(id)).hasSize(1);
        assertThat(ends).filteredOn(Objects::isNull).hasSize(1);
    }

    @Test
    void certificatesAreNumberedOnce() {
        long id = plan(Kind.CLASS);
        participants.add(officer, id, somebody("Người dự A"), true);
        participants.add(officer, id, somebody("Người vắng"), false);
        refused("", "training.certificates.notHeld", () -> participants.issueCertificates(officer, id));
        trainings.hold(officer, id, TODAY, null, null);

        participants.issueCertificates(officer, id);
        participants.add(officer, id, somebody("Người dự B"), true);
        participants.issueCertificates(officer, id);

        assertThat(participants.certified(trainings.see(officer, id), 0))
                .extracting(Participant::certificateNumber)
                .containsExactly("01-GCN/ĐTN", "02-GCN/ĐTN");
        long certified = list(id).get(0).id();
        refused("", "training.participant.certified", () -> participants.remove(officer, id, certified));
        refused(
                "",
                "training.participant.certified",
                () -> participants.mark(officer, id, Set.of(certified), Set.of()));
    }

    private static final EventFilter ALL = new EventFilter(null, null, null, null, null, "");

    private void report(String state) {
        jdbc.update(
                "insert into union_report (version, place, province, kind, from_on, until_on, in_hand_on, due_on, recurring,"
                        + " state) values (0, ?, ?, ?, ?, ?, ?, ?, true, ?)",
                commune,
                TestPeople.LARGE_PROVINCE,
                "MONTH",
                TODAY.minusMonths(1).withDayOfMonth(1),
                TODAY.withDayOfMonth(1).minusDays(1),
                TODAY,
                TODAY,
                state);
    }

    private String code(long id) {
        return Objects.requireNonNull(trainings.see(officer, id).openCode());
    }

    private List<Participant> list(long id) {
        return participants.all(trainings.see(officer, id));
    }

    private Figures figures() {
        return facts.sum(commune, YEAR, YEAR.plusYears(1).minusDays(1));
    }

    private long plan(Kind kind) {
        return plan(details(kind, "YS02", TODAY, TODAY));
    }

    private long plan(EventDetails details) {
        return trainings.plan(officer, commune, details, officer.id()).id();
    }

    private EventDetails details(Kind kind, String type, LocalDate from, LocalDate until) {
        return new EventDetails(
                kind,
                type,
                "Tập huấn OCOP",
                "Bộ tiêu chí\nHồ sơ",
                from,
                until,
                commune,
                null,
                "Nhà văn hóa",
                null,
                null,
                5_000_000L);
    }

    static Attendee somebody(String name) {
        return new Attendee(name, 1999, null, "Chi đoàn thôn 1");
    }

    static AttendanceRow row(int number, String name, String year, String phone, String came) {
        return new AttendanceRow(
                number,
                Map.of(
                        AttendanceRow.Column.NAME,
                        name,
                        AttendanceRow.Column.BIRTH_YEAR,
                        year,
                        AttendanceRow.Column.PHONE,
                        phone,
                        AttendanceRow.Column.ATTENDED,
                        came),
                Set.of());
    }

    private static void refused(String field, String key, ThrowingCallable act) {
        Rejected refusal = catchThrowableOfType(Rejected.class, act);
        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
