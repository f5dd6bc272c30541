package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.Reopening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/** The end of a session: closed, sealed, signed; and what it takes to open sealed sheets again. */
@UseCaseTest
class SealTest {

    private static final Story WAITING = THREE_STARS.stoppingAt(Story.AWAIT_SESSION);

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Sessions sessions;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final Settings settings;
    private final Journal journal;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;

    SealTest(
            TestPeople people,
            Unchanged unchanged,
            Sessions sessions,
            Agendas agendas,
            Evaluations evaluations,
            Dossiers dossiers,
            Settings settings,
            Journal journal,
            Inbox inbox,
            JdbcTemplate jdbc) {
        this.people = people;
        this.unchanged = unchanged;
        this.sessions = sessions;
        this.agendas = agendas;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.settings = settings;
        this.journal = journal;
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @Test
    void itClosesWhenEveryProductHasItsResult() {
        DossierId first = people.dossier(WAITING);
        DossierId second = people.dossier(WAITING);
        SessionId session = people.callSession(first, second);
        people.openSession(session);
        people.go(first, WAITING);
        OpenTask close = people.open(session, "closeSession");
        Rejected refused = unchanged.after(first, Rejected.class, () -> sessions.closeSession(close));
        assertThat(refused.key()).isEqualTo("session.close.unfinished");
        assertThat(refused.args()).containsExactly(1, "2"); // by number: a barred chair reads no name

        people.go(second, WAITING);
        sessions.closeSession(close);
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CLOSED);
        assertThat(sessions.get(session).seal()).hasSize(64);
    }

    @Test
    void itDoesNotCloseOnTooFewSheets() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        IntStream.range(0, 6).forEach(n -> people.newcomer(Role.COUNCIL_MEMBER, province));
        DossierId id = people.dossier(commune, WAITING);
        SessionId session = people.callSession(id);
        Set<PersonId> absent = people.actors(Role.COUNCIL_MEMBER, province).stream()
                .limit(2)
                .map(Actor::id)
                .collect(Collectors.toSet());
        Set<PersonId> present = people.council(session).stream()
                .filter(person -> !absent.contains(person))
                .collect(Collectors.toSet());
        people.openSession(session, present);
        people.go(id, WAITING);
        Actor administrator = people.newcomer(Role.ADMINISTRATOR, province);
        settings.change(administrator, province, Setting.COUNCIL_QUORUM, "100");
        OpenTask close = people.open(session, "closeSession");
        Rejected refused = unchanged.after(id, Rejected.class, () -> sessions.closeSession(close));
        assertThat(refused.key()).isEqualTo("session.quorum.missed");
        assertThat(refused.args()).containsExactly(1, 5, 7);

        settings.change(administrator, province, Setting.COUNCIL_QUORUM, null);
        sessions.closeSession(close);
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CLOSED);
    }

    @Test
    void theSealIsWhatAnybodyRecounts() {
        DossierId id = closed();
        SessionId session = sessionOf(id);
        String seal = sessions.get(session).seal();
        assertThat(seal).isEqualTo(recount(session));
        assertThat(journal.of(session))
                .filteredOn(entry -> entry.step().equals("sealSheets"))
                .extracting(JournalEntry::note)
                .containsExactly(seal);

        Long sheet = Objects.requireNonNull(jdbc.queryForObject(
                "select max(id) from score_sheet where evaluation_id in"
                        + " (select id from evaluation where dossier_id = ?)",
                Long.class,
                id.value()));
        for (String tampered : List.of("total = total + 1", "person_id = person_id + 1", "sitting = 9")) {
            Map<String, Object> before = jdbc.queryForMap("select * from score_sheet where id = ?", sheet);
            jdbc.update("update score_sheet set " + tampered + " where id = ?", sheet);
            assertThat(agendas.seal(session)).as(tampered).isNotEqualTo(seal);
            jdbc.update(
                    "update score_sheet set total = ?, person_id = ?, sitting = ? where id = ?",
                    before.get("total"),
                    before.get("person_id"),
                    before.get("sitting"),
                    sheet);
            assertThat(agendas.seal(session)).isEqualTo(seal);
        }
        String marks = jdbc.queryForObject("select marks from score_sheet where id = ?", String.class, sheet);
        jdbc.update("update score_sheet set marks = '{}' where id = ?", sheet);
        assertThat(agendas.seal(session)).isNotEqualTo(seal);
        jdbc.update("update score_sheet set marks = ? where id = ?", marks, sheet);
        assertThat(agendas.seal(session)).isEqualTo(seal);
    }

    @Test
    void resultsAreNobodysUntilTheMinutesAreSigned() {
        DossierId id = people.dossier(WAITING);
        people.openSession(people.callSession(id));
        hidden(id);
        people.go(id, WAITING);
        hidden(id);
        sessions.closeSession(people.open(sessionOf(id), "closeSession"));
        hidden(id);
        sessions.signMinutes(people.open(sessionOf(id), "signMinutes"));
        people.runWaiting(sessionOf(id));

        assertThat(dossiers.get(id).stars()).isEqualTo(3);
        assertThat(evaluations.confirmed(dossiers.get(id))).hasSize(1);
        assertThat(sessions.get(sessionOf(id)).signedBy()).isNotNull();
        assertThat(people.waitsAt(id)).containsExactly("draftDecision");
        assertThat(inbox.openOf(sessionOf(id))).isEmpty();
    }

    @Test
    void aSealedSheetIsTakenNoMore() {
        DossierId id = people.dossier(WAITING);
        people.openSession(people.callSession(id));
        OpenTask sheet = people.open(id, "scoreProduct");
        people.go(id, WAITING);
        sessions.closeSession(people.open(sessionOf(id), "closeSession"));
        String seal = sessions.get(sessionOf(id)).seal();

        unchanged.after(
                id, TaskTaken.class, () -> evaluations.scoreProduct(sheet, people.marks(id, 70), Set.of(), null));
        assertThat(agendas.seal(sessionOf(id))).isEqualTo(seal);
    }

    @Test
    void aRequestNeedsProductsAndAReasonAndASealedSession() {
        DossierId id = people.dossier(WAITING);
        people.openSession(people.callSession(id));
        SessionId session = sessionOf(id);
        unchanged.rejects(id, "", () -> sessions.requestReopening(secretary(), session, Set.of(id), "Nhập nhầm"));
        people.go(id, WAITING);
        sessions.closeSession(people.open(session, "closeSession"));
        unchanged.rejects(id, "reason", () -> sessions.requestReopening(secretary(), session, Set.of(id), " "));
        unchanged.rejects(id, "dossiers", () -> sessions.requestReopening(secretary(), session, Set.of(), "Nhầm"));
        DossierId other = people.dossier(WAITING);
        unchanged.rejects(id, "dossiers", () -> sessions.requestReopening(secretary(), session, Set.of(other), "Nhầm"));
        for (Role role : List.of(Role.COUNCIL_MEMBER, Role.MANAGER, Role.AGENCY_OFFICER)) {
            Actor actor = people.actor(role, PROVINCE);
            unchanged.after(
                    id, SessionUnknown.class, () -> sessions.requestReopening(actor, session, Set.of(id), "Nhầm"));
        }
        sessions.signMinutes(people.open(session, "signMinutes"));
        people.runWaiting(session);
        unchanged.rejects(id, "", () -> sessions.requestReopening(secretary(), session, Set.of(id), "Nhập nhầm"));
    }

    @Test
    void twoPeopleOpenSealedSheetsAgainAndEverythingIsKept() {
        DossierId id = closed();
        SessionId session = sessionOf(id);
        String first = sessions.get(session).seal();
        sessions.requestReopening(secretary(), session, Set.of(id), "Nhập nhầm tiêu chí 2");
        assertThat(inbox.openOf(session)).extracting(WorkItem::step).containsExactly("approveReopening");
        sessions.approveReopening(people.open(session, "approveReopening"), Reopening.GRANTED, null);

        assertThat(sessions.get(session).state()).isEqualTo(Session.State.OPEN);
        assertThat(evaluations.latest(id).orElseThrow().round()).isEqualTo(2);
        hidden(id);
        List<OpenTask> again = people.openAll(id, "rescoreProduct");
        assertThat(again).hasSize(3);
        again.forEach(
                sheet -> evaluations.rescoreProduct(sheet, people.marks(id, 64), Set.of(), "Chấm đúng tiêu chí 2"));
        people.go(id, WAITING);
        sessions.closeSession(people.open(session, "closeSession"));
        String second = sessions.get(session).seal();

        assertThat(second).isNotEqualTo(first).isEqualTo(recount(session));
        assertThat(rounds(id)).containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(journal.of(session))
                .filteredOn(entry -> entry.step().equals("sealSheets"))
                .extracting(JournalEntry::note)
                .containsExactly(first, second);
        assertThat(journal.of(session))
                .filteredOn(entry -> entry.step().equals("requestReopening"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.note()).isEqualTo("Nhập nhầm tiêu chí 2");
                    assertThat(entry.personName()).isEqualTo(secretary().name());
                });
        assertThat(journal.of(session))
                .filteredOn(entry -> entry.step().equals("approveReopening"))
                .extracting(JournalEntry::outcome)
                .containsExactly("reopening.GRANTED");
        assertThat(journal.of(id))
                .filteredOn(entry -> entry.step().equals("reopenScores"))
                .extracting(JournalEntry::note)
                .containsExactly("Nhập nhầm tiêu chí 2");
        assertThat(journal.firstBroken(session)).isNull();

        sessions.signMinutes(people.open(session, "signMinutes"));
        people.runWaiting(session);
        assertThat(evaluations.confirmed(dossiers.get(id)).get(0).sheets())
                .hasSize(3)
                .allSatisfy(sheet -> assertThat(sheet.round()).isEqualTo(2));
    }

    @Test
    void onlyTheNamedProductsAreOpenedAgain() {
        DossierId named = people.dossier(WAITING);
        DossierId other = people.dossier(WAITING);
        SessionId session = people.callSession(named, other);
        people.openSession(session);
        people.go(named, WAITING);
        people.go(other, WAITING);
        sessions.closeSession(people.open(session, "closeSession"));
        sessions.requestReopening(secretary(), session, Set.of(named), "Nhập nhầm");
        sessions.approveReopening(people.open(session, "approveReopening"), Reopening.GRANTED, null);

        assertThat(people.waitsAt(named)).hasSize(3).containsOnly("rescoreProduct");
        assertThat(people.waitsAt(other)).isEmpty();
        assertThat(agendas.standings(session).get(other))
                .satisfies(standing -> assertThat(standing.confirmed()).isTrue());
    }

    @Test
    void whoeverAskedDoesNotDecide() {
        DossierId id = closed();
        SessionId session = sessionOf(id);
        String seal = sessions.get(session).seal();
        Actor chair = people.actor(Role.COUNCIL_CHAIR, PROVINCE);
        sessions.requestReopening(chair, session, Set.of(id), "Tôi muốn xem lại");
        OpenTask decide = people.open(session, "approveReopening");
        assertThat(decide.actor().id()).isEqualTo(chair.id());
        assertThat(unchanged
                        .after(id, Rejected.class, () -> sessions.approveReopening(decide, Reopening.GRANTED, "Đồng ý"))
                        .key())
                .isEqualTo("session.reopening.samePerson");
        unchanged.rejects(id, "reason", () -> sessions.approveReopening(decide, Reopening.REFUSED, " "));

        sessions.approveReopening(decide, Reopening.REFUSED, "Tôi rút đề nghị");
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.CLOSED);
        assertThat(sessions.get(session).seal()).isEqualTo(seal);
        assertThat(agendas.seal(session)).isEqualTo(seal);
        assertThat(rounds(id)).containsOnly(1);
        people.endSession(id);
        assertThat(dossiers.get(id).stars()).isEqualTo(3);
    }

    private DossierId closed() {
        DossierId id = people.dossier(WAITING);
        people.openSession(people.callSession(id));
        people.go(id, WAITING);
        sessions.closeSession(people.open(sessionOf(id), "closeSession"));
        return id;
    }

    private void hidden(DossierId id) {
        assertThat(evaluations.confirmed(dossiers.get(id))).isEmpty();
        assertThat(dossiers.get(id).stars()).isNull();
    }

    private List<Integer> rounds(DossierId id) {
        return jdbc.queryForList(
                "select sitting from score_sheet where evaluation_id in"
                        + " (select id from evaluation where dossier_id = ?) order by sitting",
                Integer.class,
                id.value());
    }

    /** As somebody would who has nothing but the tables: a line for each sheet, in order, and their hash. */
    private String recount(SessionId session) {
        List<String> lines = jdbc.query(
                "select evaluation_id, sitting, person_id, marks, total from score_sheet where evaluation_id in"
                        + " (select id from evaluation where session_id = ?)",
                (row, number) -> "%d|%d|%d|%s|%d\n"
                        .formatted(
                                row.getLong(1),
                                row.getInt(2),
                                row.getLong(3),
                                options(row.getString(4)),
                                row.getInt(5)),
                session.value());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.stream().sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> options(String marks) {
        try {
            JsonNode sheet = new ObjectMapper().readTree(marks);
            Map<String, String> options = new TreeMap<>();
            sheet.properties().forEach(mark -> options.put(mark.getKey(), option(mark.getValue())));
            return options;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String option(JsonNode mark) {
        @Nullable JsonNode option = mark.get("option");
        return option == null || option.isNull() ? "" : option.asText();
    }

    private SessionId sessionOf(DossierId id) {
        return agendas.sessionOf(id).orElseThrow();
    }

    private Actor secretary() {
        return people.actor(Role.COUNCIL_SECRETARY, PROVINCE);
    }
}
