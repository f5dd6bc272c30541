package vn.ocop.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestDatabase;
import vn.ocop.workflow.WorkflowApplication;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Csv;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Boards.Board;
import vn.ocop.workflow.session.Session;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReport;

/** The demonstration as it is built at the first start. */
@SpringBootTest(
        classes = WorkflowApplication.class,
        properties = {"spring.config.import=classpath:workflow.yaml", "camunda.bpm.job-execution.enabled=false"})
@Import(TestDatabase.class)
@ActiveProfiles("demo")
@Tag("database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoDataTest {

    private static final String PROVINCE = "33";

    private final DemoData demo;
    private final DemoAccounts accounts;
    private final People people;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Certificates certificates;
    private final Councils councils;
    private final Boards boards;
    private final Agendas agendas;
    private final Journal journal;
    private final Notices notices;
    private final Regulations regulations;
    private final Calendars calendars;
    private final ReportShelf shelf;
    private final Facts facts;
    private final Clock clock;

    DemoDataTest(
            DemoData demo,
            DemoAccounts accounts,
            People people,
            Dossiers dossiers,
            Inbox inbox,
            Certificates certificates,
            Councils councils,
            Boards boards,
            Agendas agendas,
            Journal journal,
            Notices notices,
            Regulations regulations,
            Calendars calendars,
            ReportShelf shelf,
            Facts facts,
            Clock clock) {
        this.shelf = shelf;
        this.facts = facts;
        this.demo = demo;
        this.accounts = accounts;
        this.people = people;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.certificates = certificates;
        this.councils = councils;
        this.boards = boards;
        this.agendas = agendas;
        this.journal = journal;
        this.notices = notices;
        this.regulations = regulations;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Test
    void everyStageIsThere() {
        assertThat(stages(actor("central"))).containsExactlyInAnyOrder(Stage.values());
        assertThat(stages(actor("province"))).containsExactlyInAnyOrder(Stage.values());
        assertThat(visible(actor("central"))).hasSizeGreaterThanOrEqualTo(30);
        assertThat(visible(actor("commune"))).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void everyUserTaskWaitsForSomeAccount() {
        Set<String> waiting = accounts.all().stream()
                .flatMap(account -> tasks(actor(account.username())).stream())
                .map(WorkItem::step)
                .collect(Collectors.toSet());
        assertThat(waiting)
                .contains(
                        "screenIdea reviseIdea assessNeeds answerReferral planSupport carryOutSupport confirmReadiness "
                                .concat(
                                        "prepareDossier receiveDossier checkComponents supplementDossier assessContents ")
                                .concat("signProposal receivePackage checkPackage completePackage reviewDossier ")
                                .concat("surveySite scoreProduct consolidateScores rescoreProduct confirmResult ")
                                .concat("approveForCentre useCentralResult issueNegativeNotice draftDecision ")
                                .concat("signDecision issueDecision openSession closeSession")
                                .split(" "));
    }

    @Test
    void recognitionsOfEveryClassAreThere() {
        assertThat(visible(actor("central")).stream()
                        .filter(dossier -> dossier.stage() == Stage.RECOGNISED)
                        .map(Dossier::stars))
                .contains(3, 4, 5);
    }

    @Test
    void everyProductOfTheSeedDocumentsIsThere() {
        List<String> seeds = Csv.read("demo/products.csv").stream()
                .filter(row -> !row.get("seed").isEmpty())
                .map(row -> row.get("product"))
                .toList();
        assertThat(seeds).hasSize(12);
        assertThat(visible(actor("central"))).extracting(Dossier::product).containsAll(seeds);
    }

    @Test
    void aProductOutsideEverySetWasRefused() {
        Dossier lozzi = dossier("Nước giặt xả Lozzi");
        assertThat(lozzi.stage()).isEqualTo(Stage.REFUSED);
        assertThat(lozzi.productSet()).isNull();
        assertThat(lozzi.closeReason()).contains("không thuộc bộ sản phẩm nào");
    }

    @Test
    void anEarlierResultUnderOlderRulesIsInTheRegisterAndExpired() {
        Certificate earlier =
                certificates.published("A Súa", null, 0).getContent().get(0);
        assertThat(earlier.stars()).isEqualTo(3);
        assertThat(earlier.dossier()).isNull();
        assertThat(earlier.legalBasis()).contains("1048");
        assertThat(earlier.validOn(LocalDate.now(clock))).isFalse();
    }

    @Test
    void theUnionActedForAProducerWhoGaveConsent() {
        Dossier assisted = dossier("Bánh tẻ Phụng Công");
        assertThat(assisted.consent()).isNotNull();
        assertThat(tasks(actor("union"))).extracting(WorkItem::product).contains(assisted.product());
    }

    @Test
    void theCommuneSeesItsOwnDossiersOnly() {
        assertThat(visible(actor("commune"))).extracting(Dossier::commune).containsOnly("12025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "producer", "union", "union-province", "commune", "commune-leader", "province", "advisor", "member1",
                "member2", "member3", "member4", "member5", "secretary", "chair", "leader", "central",
                "central-member1", "central-member2", "central-member3", "central-secretary", "central-chair",
                        "minister"
            })
    void everyAccountHasSomethingToDoOrSee(String username) {
        Actor actor = actor(username);
        assertThat(tasks(actor).size() + visible(actor).size()).isPositive();
    }

    @Test
    void thoseWhoWatchAndKeepAreThereToo() {
        assertThat(visible(actor("manager"))).isNotEmpty();
        assertThat(actor("admin").holds(Role.ADMINISTRATOR)).isTrue();
        assertThat(accounts.all())
                .hasSize(26)
                .extracting(DemoAccounts.Account::username)
                .contains("admin");
    }

    @Test
    void theProvincesCouncilIsOfTheAccounts() {
        assertThat(councils.current(Seat.Kind.COUNCIL, PROVINCE).orElseThrow().seats())
                .extracting(SeatHolder::person)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("chair", "secretary", "member1", "member2", "member3", "member4", "member5")
                                .map(username -> actor(username).id())
                                .toList());
        assertThat(councils.current(Seat.Kind.ADVISORY, PROVINCE).orElseThrow().seats())
                .extracting(SeatHolder::person)
                .containsExactly(actor("advisor").id());
        assertThat(councils.current(Seat.Kind.COUNCIL, UnitId.CENTRE)
                        .orElseThrow()
                        .seats(Seat.CHAIR))
                .extracting(SeatHolder::person)
                .containsExactly(actor("central-chair").id());
    }

    @Test
    void whatIsBeingScoredSharesOneSession() {
        Session open = only(Session.State.OPEN);
        assertThat(products(open))
                .containsExactlyInAnyOrder(
                        "Tranh hoa khô Phụng Công",
                        "Nước hoa hồng Phụng Công",
                        "Mứt quất Phụng Công",
                        "Rượu quất Phụng Công",
                        "Cá chép cảnh Phụng Công");
        assertThat(open.title()).startsWith("Phiên họp đánh giá, phân hạng đợt ");
        assertThat(open.heldOn()).isBeforeOrEqualTo(LocalDate.now(clock));
        assertThat(open.present()).hasSize(7);
        Board board = boards.see(actor("member1"), open.id());
        assertThat(board.undeclared()).isZero();
        assertThat(board.confirmed()).isZero();
        assertThat(board.lines()).allSatisfy(line -> assertThat(line.standing()).isNotNull());
    }

    @Test
    void theNextSessionIsCalledAndOneProductWaitsForAnother() {
        Session called = only(Session.State.CALLED);
        assertThat(products(called))
                .containsExactlyInAnyOrder(
                        "Trà ướp sen Phụng Công", "Chậu gốm để bàn Phụng Công", "Bánh chưng gấc Phụng Công");
        assertThat(called.heldOn()).isAfterOrEqualTo(LocalDate.now(clock));
        assertThat(boards.see(actor("member1"), called.id()).undeclared()).isEqualTo(3);
        assertThat(boards.waiting(actor("secretary"), PROVINCE))
                .extracting(Dossier::product)
                .containsExactly("Kẹo lạc gừng Phụng Công");
    }

    @Test
    void sessionsWereHeldOnTheirDayAndNoResultIsKnownBefore() {
        List<Session> ended = sessions("chair").stream()
                .filter(session -> session.state() == Session.State.ENDED)
                .toList();
        assertThat(ended).hasSizeGreaterThan(3).allSatisfy(session -> {
            assertThat(LocalDate.ofInstant(Objects.requireNonNull(session.openedAt()), clock.getZone()))
                    .isEqualTo(session.heldOn());
            assertThat(journal.firstBroken(session.id())).isNull();
            assertThat(session.seal()).hasSize(64);
        });
        Session open = only(Session.State.OPEN);
        assertThat(agendas.all(open.agenda())).extracting(Dossier::stars).containsOnlyNulls();
    }

    private Session only(Session.State state) {
        List<Session> found = sessions("chair").stream()
                .filter(session -> session.state() == state)
                .toList();
        assertThat(found).hasSize(1);
        return boards.see(actor("chair"), found.get(0).id()).session();
    }

    private List<Session> sessions(String username) {
        int pages = boards.page(actor(username), 0).getTotalPages();
        return IntStream.range(0, pages)
                .mapToObj(page -> boards.page(actor(username), page).getContent())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> products(Session session) {
        return boards.see(actor("secretary"), session.id()).lines().stream()
                .map(line -> Objects.requireNonNull(line.dossier()).product())
                .toList();
    }

    @Test
    void someTasksAreLateAndMostAreNot() {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> dates =
                open().stream().map(WorkItem::dueOn).filter(Objects::nonNull).toList();
        long late = dates.stream().filter(due -> due.isBefore(today)).count();
        assertThat(late).isPositive().isLessThan(dates.size() / 3);
    }

    @Test
    void thePastIsOfficeHoursSinceTheLawCameIntoForce() {
        LocalDate inForce = regulations.all().get(0).effectiveFrom();
        for (Dossier dossier : visible(actor("central"))) {
            List<JournalEntry> history = journal.of(dossier.id());
            assertThat(history).isSortedAccordingTo((a, b) -> a.happenedAt().compareTo(b.happenedAt()));
            assertThat(journal.firstBroken(dossier.id())).isNull();
            assertThat(dossier.registeredOn()).isAfterOrEqualTo(inForce);
            assertThat(history.get(history.size() - 1).happenedAt()).isBeforeOrEqualTo(clock.instant());
            assertThat(history.stream()
                            .filter(entry -> entry.personName() != null)
                            .map(entry -> entry.happenedAt().atZone(clock.getZone())))
                    .allMatch(at -> calendars.current().isWorkingDay(at.toLocalDate())
                            && at.getHour() >= 8
                            && at.getHour() <= 17);
        }
        assertThat(notices.of(actor("commune-leader"), 0)).isNotEmpty();
    }

    @Test
    void aSecondStartChangesNothing() {
        long before = visible(actor("central")).size();
        demo.start();
        assertThat(visible(actor("central"))).hasSize((int) before);
    }

    private Actor actor(String username) {
        return people.account(username).map(Person::actor).orElseThrow();
    }

    private Dossier dossier(String product) {
        return dossiers.page(actor("central"), product, null, 0).getContent().get(0);
    }

    private List<Dossier> visible(Actor actor) {
        int pages = dossiers.page(actor, "", null, 0).getTotalPages();
        return IntStream.range(0, pages)
                .mapToObj(page -> dossiers.page(actor, "", null, page).getContent())
                .flatMap(List::stream)
                .toList();
    }

    private Set<Stage> stages(Actor actor) {
        return visible(actor).stream().map(Dossier::stage).collect(Collectors.toSet());
    }

    private List<WorkItem> tasks(Actor actor) {
        int pages = inbox.list(actor, Inbox.View.ALL, "", 0).getTotalPages();
        return IntStream.range(0, pages)
                .mapToObj(page -> inbox.list(actor, Inbox.View.ALL, "", page).getContent())
                .flatMap(List::stream)
                .toList();
    }

    private List<WorkItem> open() {
        return visible(actor("central")).stream()
                .flatMap(dossier -> inbox.openOf(dossier.id()).stream())
                .toList();
    }

    /** Every report but those of the last month is accepted, and each figure that was sent is still what is counted. */
    @Test
    void theUnionReports() {
        int year = LocalDate.now(clock).getYear();
        List<UnionReport> reports = Stream.of(year - 1, year)
                .flatMap(one -> shelf.grid(PROVINCE, ReportKind.MONTH, one).rows().stream())
                .flatMap(row -> row.reports().stream())
                .filter(Objects::nonNull)
                .toList();
        assertThat(reports)
                .extracting(UnionReport::state)
                .contains(
                        UnionReport.State.AWAITED,
                        UnionReport.State.WRITING,
                        UnionReport.State.SENT,
                        UnionReport.State.ACCEPTED);
        assertThat(reports)
                .filteredOn(report -> report.state().sent())
                .hasSizeGreaterThan(5)
                .allSatisfy(report -> assertThat(
                                shelf.open(report).content().figures().all())
                        .containsExactlyInAnyOrderElementsOf(facts.sum(report.place(), report.from(), report.until())
                                .all()));
    }
}
