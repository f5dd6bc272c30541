package vn.ocop.workflow.unionreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.processes.Role;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.figures.ClosedPeriods;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.unionreport.UnionReport.State;

/** Reports of the Union: begun once, drafted when the period is over, sent once, returned and sent again. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnionReportsTest {

    private final TestPeople people;
    private final TestClock clock;
    private final UnionReports reports;
    private final ReportBeginnings beginnings;
    private final ReportShelf shelf;
    private final ClosedPeriods closed;
    private final Facts facts;
    private final Inbox inbox;
    private final Jobs jobs;
    private final Notices notices;
    private final Settings settings;
    private final JdbcTemplate jdbc;

    private List<String> communes = List.of();
    private String province = "";

    UnionReportsTest(
            TestPeople people,
            TestClock clock,
            UnionReports reports,
            ReportBeginnings beginnings,
            ReportShelf shelf,
            ClosedPeriods closed,
            Facts facts,
            Inbox inbox,
            Jobs jobs,
            Notices notices,
            Settings settings,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.reports = reports;
        this.beginnings = beginnings;
        this.shelf = shelf;
        this.closed = closed;
        this.facts = facts;
        this.inbox = inbox;
        this.jobs = jobs;
        this.notices = notices;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void aProvince() {
        communes = people.freshCommunes(20);
        province = TestPeople.provinceOf(communes.get(0));
        communes.subList(0, 6).forEach(people::producer);
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void aSeriesGoesOnFromPeriodToPeriod() {
        String commune = communes.get(0);
        Actor officer = people.actor(Role.UNION_OFFICER, province);
        assertThat(beginnings.begin(
                        officer, province, Set.of(commune, province), Set.of(ReportKind.MONTH), YearMonth.of(2026, 6)))
                .isEqualTo(2);
        UnionReport june = only(commune, ReportKind.MONTH, 6);
        assertThat(june.state()).isEqualTo(State.AWAITED);
        assertThat(inbox.openOf(june.id())).isEmpty();

        clock.moveTo(LocalDate.of(2026, 7, 1));
        jobs.fire(june.id(), "periodEnds");

        assertThat(reports.get(june.id()).state()).isEqualTo(State.WRITING);
        assertThat(steps(june.id())).containsExactly("writeReport");
        WorkItem task = inbox.openOf(june.id()).get(0);
        assertThat(task.product()).isEqualTo("Báo cáo tháng 6/2026");
        assertThat(task.dueOn()).isEqualTo(LocalDate.of(2026, 7, 3));
        UnionReport july = only(commune, ReportKind.MONTH, 7);
        assertThat(july.state()).isEqualTo(State.AWAITED);
        assertThat(july.from()).isEqualTo(LocalDate.of(2026, 7, 1));

        rejected(
                "",
                () -> beginnings.begin(
                        officer, province, Set.of(commune), Set.of(ReportKind.MONTH), YearMonth.of(2026, 6)));
    }

    @Test
    void beginningRefusesBadInput() {
        Actor officer = people.actor(Role.UNION_OFFICER, province);
        YearMonth june = YearMonth.of(2026, 6);
        Set<ReportKind> year = Set.of(ReportKind.YEAR);
        rejected("units", () -> beginnings.begin(officer, province, Set.of(), year, june));
        rejected("units", () -> beginnings.begin(officer, province, Set.of(TestPeople.COMMUNE), year, june));
        rejected("kinds", () -> beginnings.begin(officer, province, Set.of(province), Set.of(), june));
        rejected("from", () -> beginnings.begin(officer, province, Set.of(province), year, YearMonth.of(2030, 1)));
        rejected("from", () -> beginnings.begin(officer, province, Set.of(province), year, YearMonth.of(2020, 1)));
        Actor commune = people.actor(Role.UNION_OFFICER, communes.get(0));
        assertThatThrownBy(() -> beginnings.begin(commune, province, Set.of(communes.get(0)), year, june))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> beginnings.begin(commune, communes.get(0), Set.of(communes.get(0)), year, june))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> beginnings.beginPast(commune, communes.get(1), ReportKind.YEAR, 2024, null))
                .isInstanceOf(NotAllowed.class);
        rejected("year", () -> beginnings.beginPast(commune, communes.get(0), ReportKind.YEAR, 2026, null));
        rejected("year", () -> beginnings.beginPast(commune, communes.get(0), ReportKind.YEAR, 1999, null));
        rejected("month", () -> beginnings.beginPast(commune, communes.get(0), ReportKind.MONTH, 2025, null));
        rejected("month", () -> beginnings.beginPast(commune, communes.get(0), ReportKind.MONTH, 2025, 13));
        assertThat(count(communes.get(0), "YEAR")).isZero();
    }

    @Test
    void aPeriodIsReportedOnce() throws Exception {
        String commune = communes.get(1);
        Actor officer = people.actor(Role.UNION_OFFICER, commune);
        var ends = AtOnce.all(List.of(
                () -> beginnings.beginPast(officer, commune, ReportKind.YEAR, 2024, null),
                () -> beginnings.beginPast(officer, commune, ReportKind.YEAR, 2024, null)));
        assertThat(ends.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(ends.stream().filter(Objects::nonNull)).singleElement().isInstanceOf(Rejected.class);
        assertThat(count(commune, "YEAR")).isEqualTo(1);
        rejected("year", () -> beginnings.beginPast(officer, commune, ReportKind.YEAR, 2024, null));
    }

    /** Figures of a sent report are kept, equal those counted live and by plain SQL; its period is closed until it is returned. */
    @Test
    void aReportIsSentReturnedAndSentAgain() {
        String commune = communes.get(2);
        clock.moveTo(LocalDate.of(2026, 6, 10));
        people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("prepareDossier"), true);
        people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("confirmReadiness"), true);
        clock.moveTo(LocalDate.of(2026, 9, 1));
        LocalDate from = LocalDate.of(2026, 6, 1);
        ReportId id =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, commune), commune, ReportKind.MONTH, 2026, 6);
        Figures live = facts.sum(commune, from, from.plusDays(29));
        assertThat(live.of(Indicator.SUPPORT)).isPositive().isEqualTo(recount(commune));
        assertThat(live.of(Indicator.PRODUCTS)).isEqualTo(2);
        closed.requireOpen(commune, province, from, "day");

        reports.writeReport(people.open(id, "writeReport"), drafts(id), Map.of());
        closed.requireOpen(commune, province, from, "day");
        OpenTask sending = people.open(id, "sendReport");
        rejected("reason", () -> reports.sendReport(sending, ReportSending.BACK, "Bí thư", null, " "));
        reports.sendReport(sending, ReportSending.SENT, "Bí thư", null, null);

        UnionReport sent = reports.get(id);
        assertThat(sent.state()).isEqualTo(State.SENT);
        assertThat(sent.number()).isEqualTo("01-BC/ĐTN");
        assertThat(sent.sentOn()).isEqualTo(clock.today());
        assertThat(shelf.open(sent).content().figures().all()).containsExactlyInAnyOrderElementsOf(live.all());
        assertThat(shelf.open(sent).content().products()).hasSize(2);
        rejected("day", () -> closed.requireOpen(commune, province, from, "day"));
        rejected("day", () -> closed.requireOpen(commune, province, from.plusDays(29), "day"));
        closed.requireOpen(commune, province, from.plusDays(30), "day");
        closed.requireOpen(communes.get(0), province, from, "day");

        OpenTask accepting = people.open(id, "acceptReport");
        assertThat(accepting.actor().holds(Role.UNION_OFFICER, UnitId.union(province)))
                .isTrue();
        rejected("reason", () -> reports.acceptReport(accepting, ReportReview.RETURNED, ""));
        reports.acceptReport(accepting, ReportReview.RETURNED, "Nêu rõ khó khăn");
        UnionReport returned = reports.get(id);
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("Nêu rõ khó khăn");
        assertThat(jdbc.queryForObject(
                        "select count(*) from union_report_figure where report_id = ?", Long.class, id.value()))
                .isZero();
        closed.requireOpen(commune, province, from, "day");
        assertThat(notices.of(people.actor(Role.UNION_LEADER, commune), 0).getContent())
                .anyMatch(notice -> notice.subject().equals(id)
                        && "Nêu rõ khó khăn".equals(notice.note())
                        && notice.step().equals("acceptReport"));

        reports.writeReport(people.open(id, "writeReport"), drafts(id), Map.of());
        reports.sendReport(people.open(id, "sendReport"), ReportSending.SENT, "Phó Bí thư", null, null);
        assertThat(reports.get(id).number()).as("the number stays").isEqualTo("01-BC/ĐTN");
        reports.acceptReport(people.open(id, "acceptReport"), ReportReview.ACCEPTED, null);
        assertThat(reports.get(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(inbox.openOf(id)).isEmpty();
        rejected("day", () -> closed.requireOpen(commune, province, from, "day"));
    }

    @Test
    void whatAnOfficerWroteStaysAndTheRestFollowsTheFigures() {
        String commune = communes.get(3);
        clock.moveTo(LocalDate.of(2026, 7, 10));
        ReportId id =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, commune), commune, ReportKind.MONTH, 2026, 6);
        Map<String, String> shown = drafts(id);
        Map<String, String> written = new HashMap<>(shown);
        written.put("situation", "Thanh niên đi làm xa nhiều.\r\n");
        rejected("sections[ocop]", () -> {
            Map<String, String> empty = new HashMap<>(written);
            empty.put("ocop", " ");
            reports.writeReport(people.open(id, "writeReport"), empty, Map.of());
        });
        rejected("sections[ocop]", () -> {
            Map<String, String> endless = new HashMap<>(written);
            endless.put("ocop", "x".repeat(8001));
            reports.writeReport(people.open(id, "writeReport"), endless, Map.of());
        });
        clock.moveTo(LocalDate.of(2026, 6, 12));
        people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("confirmReadiness"), true);
        clock.moveTo(LocalDate.of(2026, 7, 10));
        reports.writeReport(
                people.open(id, "writeReport"),
                written,
                Map.of("ocop", UnionReports.fingerprint(Objects.requireNonNull(shown.get("ocop")))));

        UnionReport report = reports.get(id);
        assertThat(report.ownWords()).containsEntry("situation", "Thanh niên đi làm xa nhiều.");
        assertThat(report.ownWords())
                .as("the figures changed under an untouched draft")
                .doesNotContainKey("ocop");
        ReportContent content = shelf.open(report).content();
        assertThat(content.words().get("ocop"))
                .isNotEqualTo(shown.get("ocop"))
                .contains("1 sản phẩm", "(tăng 1 sản phẩm so với tháng trước)");
        assertThat(content.words().get("situation")).isEqualTo("Thanh niên đi làm xa nhiều.");
    }

    @Test
    void aReportIsSentOnceAndTheOtherReadsWho() throws Exception {
        String commune = communes.get(4);
        clock.moveTo(LocalDate.of(2026, 7, 10));
        ReportId id =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, commune), commune, ReportKind.MONTH, 2026, 6);
        reports.writeReport(people.open(id, "writeReport"), drafts(id), Map.of());
        Actor second = people.newcomer(Role.UNION_LEADER, commune);
        OpenTask one = people.open(id, "sendReport");
        OpenTask other = inbox.open(second, "sendReport", one.id());

        var ends = AtOnce.all(List.of(
                () -> reports.sendReport(one, ReportSending.SENT, "Bí thư", null, null),
                () -> reports.sendReport(other, ReportSending.SENT, "Phó Bí thư", null, null)));

        assertThat(ends.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(ends.stream().filter(Objects::nonNull))
                .singleElement()
                .asInstanceOf(type(TaskTaken.class))
                .satisfies(taken ->
                        assertThat(taken.byName()).isEqualTo(reports.get(id).sentBy()));
        assertThat(jdbc.queryForObject(
                        "select count(*) from union_report where place = ? and number is not null",
                        Long.class,
                        commune))
                .isEqualTo(1);
    }

    @Test
    void numbersAreTheUnionsOwnOrTheNext() {
        String commune = communes.get(5);
        clock.moveTo(LocalDate.of(2026, 7, 10));
        Actor officer = people.actor(Role.UNION_OFFICER, commune);
        ReportId march = beginnings.beginPast(officer, commune, ReportKind.MONTH, 2026, 3);
        ReportId april = beginnings.beginPast(officer, commune, ReportKind.MONTH, 2026, 4);
        ReportId may = beginnings.beginPast(officer, commune, ReportKind.MONTH, 2026, 5);
        List.of(march, april, may)
                .forEach(id -> reports.writeReport(people.open(id, "writeReport"), drafts(id), Map.of()));
        reports.sendReport(people.open(march, "sendReport"), ReportSending.SENT, "Bí thư", 2, null);
        rejected(
                "number",
                () -> reports.sendReport(people.open(april, "sendReport"), ReportSending.SENT, "Bí thư", 2, null));
        reports.sendReport(people.open(april, "sendReport"), ReportSending.SENT, "Bí thư", null, null);
        settings.change(people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE), commune, Setting.UNION_SYMBOL, "ĐTN-VP");
        reports.sendReport(people.open(may, "sendReport"), ReportSending.SENT, "Bí thư", null, null);
        assertThat(List.of(march, april, may))
                .extracting(id -> reports.get(id).number())
                .containsExactly("02-BC/ĐTN", "01-BC/ĐTN", "02-BC/ĐTN-VP");
    }

    @Test
    void aLateReportIsToldAndSeenAndHoldsNobodyUp() {
        String commune = communes.get(0);
        clock.moveTo(LocalDate.of(2026, 6, 3));
        ReportId id =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, commune), commune, ReportKind.MONTH, 2026, 1);
        assertThat(reports.get(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        clock.moveTo(LocalDate.of(2026, 6, 11));
        jobs.fire(id, "reportOverdue");

        assertThat(reports.get(id).late(clock.today())).isTrue();
        for (Actor told : List.of(
                people.actor(Role.UNION_LEADER, commune),
                people.actor(Role.UNION_OFFICER, province),
                people.actor(Role.UNION_LEADER, province))) {
            assertThat(notices.of(told, 0).getContent())
                    .anyMatch(notice ->
                            notice.subject().equals(id) && notice.step().equals("tellReportLate"));
        }
        assertThat(steps(id)).containsExactly("writeReport");
        ReportId ofProvince =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, province), province, ReportKind.MONTH, 2026, 1);
        assertThat(shelf.below(reports.get(ofProvince)))
                .hasSizeGreaterThanOrEqualTo(20)
                .filteredOn(below -> below.report() != null)
                .singleElement()
                .satisfies(below -> assertThat(below.place()).isEqualTo(commune));
        reports.writeReport(people.open(ofProvince, "writeReport"), drafts(ofProvince), Map.of());
        reports.sendReport(people.open(ofProvince, "sendReport"), ReportSending.SENT, "Bí thư", null, null);
        assertThat(reports.get(ofProvince).number()).isEqualTo("01-BC/TĐTN");
        assertThat(people.open(ofProvince, "acceptReport")
                        .actor()
                        .holds(Role.UNION_OFFICER, UnitId.union(UnitId.CENTRE)))
                .isTrue();
    }

    @Test
    void anotherUnitsReportDoesNotExist() {
        String commune = communes.get(1);
        ReportId id =
                beginnings.beginPast(people.actor(Role.UNION_OFFICER, commune), commune, ReportKind.MONTH, 2025, 12);
        for (Actor reader : List.of(
                people.actor(Role.UNION_OFFICER, commune),
                people.actor(Role.UNION_OFFICER, province),
                people.actor(Role.MANAGER, province),
                people.actor(Role.UNION_LEADER, UnitId.CENTRE))) {
            assertThat(shelf.open(reader, id).report().id()).isEqualTo(id);
        }
        people.producer();
        for (Actor stranger : List.of(
                people.actor(Role.UNION_OFFICER, communes.get(2)),
                people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE),
                people.actor(Role.COMMUNE_OFFICER, commune),
                people.actor(Role.MANAGER, TestPeople.PROVINCE))) {
            assertThatThrownBy(() -> shelf.open(stranger, id)).isInstanceOf(ReportUnknown.class);
        }
    }

    /** Counted again without the view, straight from the tables. */
    private long recount(String commune) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select count(*) from support_item i where i.dossier_id in (select id from dossier where commune = ?)
                and i.done_on >= date '2026-06-01' and i.done_on <= date '2026-06-30'""",
                Long.class,
                commune));
    }

    private Map<String, String> drafts(ReportId id) {
        return shelf.drafted(shelf.open(reports.get(id)));
    }

    private List<String> steps(ReportId id) {
        return inbox.openOf(id).stream().map(WorkItem::step).toList();
    }

    private UnionReport only(String place, ReportKind kind, int month) {
        return Objects.requireNonNull(
                shelf.grid(place, kind, 2026).rows().get(0).reports().get(month - 1));
    }

    private long count(String place, String kind) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from union_report where place = ? and kind = ?", Long.class, place, kind));
    }

    private static void rejected(String field, ThrowingCallable useCase) {
        assertThatThrownBy(useCase).asInstanceOf(type(Rejected.class)).satisfies(refusal -> assertThat(refusal.field())
                .isEqualTo(field));
    }
}
