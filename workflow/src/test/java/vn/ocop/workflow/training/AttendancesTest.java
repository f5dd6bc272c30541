package vn.ocop.workflow.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.workflow.training.TrainingsTest.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.training.AttendanceFault.Kind;
import vn.ocop.workflow.training.AttendanceRow.Column;

/** Attendance lists from a spreadsheet: every fault told, duplicates named, nothing half done. */
@UseCaseTest
class AttendancesTest {

    private final Trainings trainings;
    private final Participants participants;
    private final Attendances attendances;
    private final TestPeople people;
    private final SqlCount sql;
    private Actor officer;
    private long event;

    AttendancesTest(
            Trainings trainings, Participants participants, Attendances attendances, TestPeople people, SqlCount sql) {
        this.trainings = trainings;
        this.participants = participants;
        this.attendances = attendances;
        this.people = people;
        this.sql = sql;
        officer = people.newcomer(Role.UNION_OFFICER, TestPeople.COMMUNE);
    }

    @BeforeEach
    void ownEvent() {
        String commune = people.freshCommune();
        officer = people.newcomer(Role.UNION_OFFICER, commune);
        event = trainings
                .plan(
                        officer,
                        commune,
                        new EventDetails(
                                TrainingEvent.Kind.CLASS,
                                "YS02",
                                "Tập huấn",
                                null,
                                TestClock.BEGINNING,
                                TestClock.BEGINNING,
                                null,
                                null,
                                null,
                                null,
                                2,
                                null),
                        officer.id())
                .id();
    }

    @Test
    void everyFaultIsToldWithItsRowAndColumnAndNothingIsTaken() {
        List<AttendanceRow> rows = List.of(
                row(2, "Người dự A", "1999", "0912345678", "x"),
                row(3, " ", "1999", "", "x"),
                row(4, "Người dự B", "99", "12", "có thể"),
                row(5, "nguoi du a", "", "+84 912 345 678", ""),
                new AttendanceRow(6, Map.of(Column.NAME, "Người dự C"), Set.of(Column.PHONE)),
                new AttendanceRow(7, Map.of(Column.NAME, "N".repeat(201)), Set.of()));

        Attendances.Taken taken = attendances.take(officer, event, rows, false);

        assertThat(taken.faults())
                .extracting(
                        AttendanceFault::row, AttendanceFault::column, AttendanceFault::kind, AttendanceFault::about)
                .containsExactly(
                        tuple(3, Column.NAME, Kind.MISSING, null),
                        tuple(4, Column.BIRTH_YEAR, Kind.YEAR, null),
                        tuple(4, Column.PHONE, Kind.PHONE, null),
                        tuple(4, Column.ATTENDED, Kind.MARK, null),
                        tuple(5, Column.NAME, Kind.TWICE, "2"),
                        tuple(6, Column.PHONE, Kind.UNREADABLE, null),
                        tuple(7, Column.NAME, Kind.TOO_LONG, "200"));
        assertThat(list()).isEmpty();
    }

    /** Five thousand rows of which three hundred repeat somebody: first told, then taken once each. */
    @Test
    void fiveThousandRowsWithDuplicates() {
        List<AttendanceRow> rows = new ArrayList<>();
        IntStream.range(0, 4_700)
                .forEach(n -> rows.add(row(n + 2, "Người dự " + n, "1999", "", n % 2 == 0 ? "x" : "")));
        IntStream.range(0, 300).forEach(n -> rows.add(row(n + 4_702, "NGUOI DU " + n, "1999", "", "x")));

        Attendances.Taken told = attendances.take(officer, event, rows, false);
        assertThat(told.faults()).hasSize(300).allMatch(fault -> fault.kind() == Kind.TWICE);
        assertThat(told.faults().get(7))
                .isEqualTo(new AttendanceFault(4_709, Column.NAME, Kind.TWICE, "NGUOI DU 7", "9"));
        assertThat(list()).isEmpty();

        sql.reset();
        Attendances.Taken taken = attendances.take(officer, event, rows, true);
        assertThat(taken).isEqualTo(new Attendances.Taken(List.of(), 4_700, 0, 300));
        assertThat(list()).hasSize(4_700).filteredOn(Participant::attended).hasSize(2_350);

        List<AttendanceRow> again = rows.subList(0, 4_700);
        assertThat(attendances.take(officer, event, again, false))
                .isEqualTo(new Attendances.Taken(List.of(), 0, 4_700, 0));
        assertThat(list()).hasSize(4_700);
    }

    @Test
    void theListBroughtAgainSaysWhoCame() {
        participants.add(officer, event, new Attendee("Người dự A", null, "0912345678", "Chi đoàn 1"), false);
        participants.add(officer, event, new Attendee("Người dự B", 1999, null, null), true);

        attendances.take(
                officer,
                event,
                List.of(
                        row(2, "Người Dự A", "2001", "0912 345 678", "Có"),
                        row(3, "Người dự B", "1999", "", "vắng"),
                        row(4, "Người dự C", "", "", "X")),
                false);

        assertThat(list())
                .extracting(Participant::name, Participant::birthYear, Participant::branch, Participant::attended)
                .containsExactly(
                        tuple("Người Dự A", 2001, "Chi đoàn 1", true),
                        tuple("Người dự B", 1999, null, false),
                        tuple("Người dự C", null, null, true));
    }

    @Test
    void anEmptyListAndOneThatIsTooLongAreRefused() {
        assertThatThrownBy(() -> attendances.take(officer, event, List.of(), false))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo("attendance.empty"));
        List<AttendanceRow> many = IntStream.rangeClosed(0, Attendances.ROWS)
                .mapToObj(n -> row(n + 2, "Người dự " + n, "", "", "x"))
                .toList();
        assertThatThrownBy(() -> attendances.take(officer, event, many, true))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo("attendance.rows"));
        assertThat(list()).isEmpty();
    }

    private List<Participant> list() {
        return participants.all(trainings.see(officer, event));
    }
}
