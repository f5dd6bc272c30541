package vn.ocop.workflow.training;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Rejected;

/** Attendance lists filled in on paper or in a spreadsheet: checked as a whole, then taken as a whole or not at all. */
@Component
@Transactional
public class Attendances {

    /** Rows of a list; more go into a second one. */
    public static final int ROWS = 5_000;

    private static final int BATCH = 500;
    private static final String INSERT =
            """
            insert into training_participant (event_id, name, birth_year, phone, branch, signed_up_at, attended, identity)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE =
            """
            update training_participant set name = ?, birth_year = coalesce(?, birth_year), phone = coalesce(?, phone),
            branch = coalesce(?, branch), attended = ? where id = ?""";

    private final Trainings trainings;
    private final Participants list;
    private final ParticipantStore store;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Attendances(Trainings trainings, Participants list, ParticipantStore store, JdbcTemplate jdbc, Clock clock) {
        this.trainings = trainings;
        this.list = list;
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What came of a list.
     *
     * @param faults why nothing was taken; empty if everything was
     * @param added people who were not on the list of the event
     * @param known people who were
     * @param repeated rows left out because the person stands in a row before
     */
    public record Taken(List<AttendanceFault> faults, int added, int known, int repeated) {}

    /** @param skipRepeated whoever stands in several rows is taken as in the first one, instead of being told */
    public Taken take(Actor actor, long event, List<AttendanceRow> rows, boolean skipRepeated) {
        trainings.lockOpen(actor, event);
        if (rows.isEmpty()) {
            throw new Rejected("file", "attendance.empty");
        }
        if (rows.size() > ROWS) {
            throw new Rejected("file", "attendance.rows", ROWS);
        }
        AttendanceCheck check = new AttendanceCheck(LocalDate.now(clock), skipRepeated);
        check.check(rows);
        if (!check.faults().isEmpty()) {
            return new Taken(List.copyOf(check.faults()), 0, 0, 0);
        }
        Map<String, Participant> known = new HashMap<>();
        store.findByEventIdOrderById(event).forEach(participant -> known.put(participant.identity(), participant));
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        check.entries().forEach((identity, entry) -> {
            Attendee who = entry.who();
            Participant before = known.get(identity);
            if (before == null) {
                added.add(new Object[] {
                    event,
                    who.name(),
                    who.birthYear(),
                    who.phone(),
                    who.branch(),
                    Timestamp.from(clock.instant()),
                    entry.attended(),
                    identity
                });
            } else {
                if (!entry.attended()) {
                    Participants.requireNotCertified(before);
                }
                changed.add(new Object[] {
                    who.name(), who.birthYear(), who.phone(), who.branch(), entry.attended(), before.id()
                });
            }
        });
        write(INSERT, added, new int[] {
            Types.BIGINT,
            Types.VARCHAR,
            Types.INTEGER,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.TIMESTAMP,
            Types.BOOLEAN,
            Types.VARCHAR
        });
        write(UPDATE, changed, new int[] {
            Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.BOOLEAN, Types.BIGINT
        });
        list.requireAttended(event);
        return new Taken(List.of(), added.size(), changed.size(), check.repeated());
    }

    private void write(String sql, List<Object[]> rows, int[] types) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(
                    Objects.requireNonNull(sql), rows.subList(from, Math.min(rows.size(), from + BATCH)), types);
        }
    }
}
