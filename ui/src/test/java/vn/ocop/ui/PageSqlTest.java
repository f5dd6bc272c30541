package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.SqlCount;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.demo.ReportRounds;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Meeting;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportKind;

/** A page asks the database a bounded number of times, however much it shows. */
@PageTest
class PageSqlTest {

    private final Pages pages;
    private final TestPeople people;
    private final Walk walk;
    private final Inbox inbox;
    private final Sessions sessions;
    private final ReportBeginnings beginnings;
    private final ReportRounds rounds;
    private final SqlCount sql;

    PageSqlTest(
            Pages pages,
            TestPeople people,
            Walk walk,
            Inbox inbox,
            Sessions sessions,
            ReportBeginnings beginnings,
            ReportRounds rounds,
            SqlCount sql) {
        this.beginnings = beginnings;
        this.rounds = rounds;
        this.sessions = sessions;
        this.pages = pages;
        this.people = people;
        this.walk = walk;
        this.inbox = inbox;
        this.sql = sql;
    }

    @Test
    void listsOfThirty() {
        String commune = people.freshCommune();
        for (int n = 0; n < 30; n++) {
            people.dossier(commune, TestPeople.THREE_STARS.stoppingAt(n < 15 ? "screenIdea" : "receiveDossier"));
        }
        Actor officer = people.actor(Role.COMMUNE_OFFICER, commune);
        Visitor visitor = pages.as(officer);

        Page page = atMost(8, "inbox", () -> visitor.get("/inbox?view=open"));
        assertThat(page.document().select("tbody tr")).hasSize(20);
        atMost(8, "inbox, second page, searched", () -> visitor.get("/inbox?view=all&q=banh&page=1"));
        atMost(8, "dossiers", () -> visitor.get("/dossiers"));
        atMost(8, "notices", () -> visitor.get("/notices"));
    }

    @Test
    void listsOfTheUnion() {
        Visitor visitor = pages.as(people.newcomer(Role.UNION_OFFICER, TestPeople.PROVINCE));
        for (String list : List.of("/leads", "/promotions", "/youth-subjects")) {
            atMost(8, list, () -> visitor.get(list));
        }
    }

    @Test
    void pagesOfDossiers() {
        Story long5Stars = TestPeople.FIVE_STARS
                .with("screenIdea", "CHANGES_WANTED")
                .with("checkComponents", "INCOMPLETE")
                .with("scoreProduct", "BEYOND");
        DossierId finished = people.supportedDossier(long5Stars);
        DossierId running = people.supportedDossier(long5Stars.stoppingAt("scoreProduct"));

        // of a supported product: what it was weak in, the results of every item, what proves them, what blocks it
        for (Actor actor : new Actor[] {
            people.actor(Role.MANAGER, TestPeople.PROVINCE), people.actor(Role.UNION_OFFICER, TestPeople.COMMUNE)
        }) {
            Visitor visitor = pages.as(actor);
            atMost(24, "finished dossier", () -> visitor.get("/dossiers/" + finished));
            atMost(24, "running dossier", () -> visitor.get("/dossiers/" + running));
        }
    }

    /** The frame of a page and the filter beside: the rows take five statements, however many they are. */
    @Test
    void supportOfAProvince() {
        for (int n = 0; n < 3; n++) {
            people.supportedDossier(TestPeople.THREE_STARS.stoppingAt("carryOutSupport:1"));
        }
        Visitor visitor = pages.as(people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE));
        atMost(8, "support", () -> visitor.get("/support"));
    }

    @Test
    void publicPages() {
        for (int n = 0; n < 5; n++) {
            people.dossier(TestPeople.THREE_STARS);
        }

        Page page = atMost(3, "products", () -> pages.nobody().get("/products"));
        String certificate = page.document().select("td a").get(0).attr("href");
        atMost(3, "certificate", () -> pages.nobody().get(certificate));
        atMost(0, "self-assessment", () -> pages.nobody().get("/rating/qd-26-2026/7?option%5Bpackaging%5D=2.2-4"));
    }

    /** Every kind of task opens as a plain page. */
    @Test
    void formsOfTasks() {
        Map<String, Integer> most = new TreeMap<>();
        goOpening(true, TestPeople.FIVE_STARS.with("assessNeeds", "REFER").with("screenIdea", "CHANGES_WANTED"), most);
        goOpening(
                false,
                TestPeople.FOUR_STARS
                        .with("checkComponents", "INCOMPLETE")
                        .with("checkPackage", "INCOMPLETE")
                        .with("reviewDossier", "SURVEY")
                        .with("scoreProduct", "BEYOND"),
                most);
        goOpening(false, TestPeople.NO_STARS, most);
        goOpening(false, TestPeople.FIVE_STARS.with("centre", "BELOW"), most);

        goThroughSession(most);
        report(most);
        askTwice(most);
        System.out.println("statements to open a task: " + most);
        assertThat(most.keySet()).containsExactlyInAnyOrderElementsOf(Models.userTaskIds());
        assertThat(most)
                .allSatisfy((step, number) -> assertThat(number).as(step).isLessThanOrEqualTo(22));
    }

    /** The commune asks a second time. */
    private void askTwice(Map<String, Integer> most) {
        Story asking = TestPeople.THREE_STARS.with("checkComponents", "INCOMPLETE");
        DossierId asked = people.dossier(asking.stoppingAt("supplementDossier"));
        people.go(asked, TestPeople.THREE_STARS.stoppingAt("checkComponents"));
        people.go(asked, asking.stoppingAt("allowSecondRequest"));
        open(people.open(asked, "allowSecondRequest"), most);
    }

    /** A report of a whole province, written, sent and accepted. */
    private void report(Map<String, Integer> most) {
        Actor officer = people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE);
        ReportId id = beginnings.beginPast(officer, TestPeople.PROVINCE, ReportKind.YEAR, 2019, null);
        open(people.open(id, "writeReport"), most);
        rounds.write(id);
        open(people.open(id, "sendReport"), most);
        Visitor visitor = pages.as(officer);
        atMost(22, "report", () -> visitor.get("/reports/" + id.value()));
        atMost(8, "reports", () -> visitor.get("/reports?kind=YEAR&year=2019"));
        rounds.send(id);
        open(people.open(id, "acceptReport"), most);
    }

    /** Postponed, opened, closed, asked to be opened again, and signed. */
    private void goThroughSession(Map<String, Integer> most) {
        DossierId[] products = new DossierId[3];
        for (int n = 0; n < products.length; n++) {
            products[n] = people.dossier(TestPeople.THREE_STARS.stoppingAt("awaitSession"));
        }
        SessionId session = people.callSession(products);
        OpenTask opening = people.open(session, "openSession");
        open(opening, most);
        sessions.openSession(opening, Opening.POSTPONED, Set.of(), "Chưa đủ thành phần");
        OpenTask again = people.open(session, "rescheduleSession");
        open(again, most);
        var before = sessions.get(session);
        sessions.rescheduleSession(again, new Meeting(before.heldOn().plusDays(7), before.startsAt(), before.venue()));
        people.openSession(session);
        open(people.open(session, "closeSession"), most);
        for (DossierId product : products) {
            people.go(product, TestPeople.THREE_STARS.stoppingAt("confirmResult"));
            OpenTask result = people.open(product, "confirmResult");
            pages.press(result, pages.open(result).form().with("confirmation", "CONFIRMED"), "confirm");
        }
        sessions.closeSession(people.open(session, "closeSession"));
        open(people.open(session, "signMinutes"), most);
        Actor secretary = people.actor(Role.COUNCIL_SECRETARY, TestPeople.PROVINCE);
        sessions.requestReopening(secretary, session, Set.of(products[0]), "Nhầm phiếu");
        open(people.open(session, "approveReopening"), most);
        Visitor visitor = pages.as(secretary);
        atMost(20, "session", () -> visitor.get("/sessions/" + session.value()));
        atMost(5, "sessions", () -> visitor.get("/sessions"));
    }

    private void open(OpenTask task, Map<String, Integer> most) {
        Visitor visitor = pages.as(task.actor());
        sql.reset();
        visitor.get(Pages.url(task)).plain(200);
        most.merge(task.step(), sql.number(), Math::max);
    }

    private void goOpening(boolean supported, Story story, Map<String, Integer> most) {
        DossierId dossier = people.dossier(TestPeople.COMMUNE, story.stoppingAt("screenIdea"), supported);
        walk.go(dossier, story, () -> inbox.openOf(dossier).forEach(item -> {
            open(walk.open(item), most);
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "screenIdea, screening=ACCEPTED, productSet=5",
        "receiveDossier, lot=Lô 5, storage=Tủ mẫu",
        "checkComponents, completeness=COMPLETE, reasons=",
        "signProposal, proposal=SIGNED, reason=",
        "checkPackage, packageCompleteness=COMPLETE, reasons=",
        "scoreProduct, remark=Ngon, remark=Ngon",
        "confirmResult, confirmation=CONFIRMED, reason=",
        "signDecision, signing=SIGNED, reason="
    })
    void doingATask(String step, String one, String other) {
        OpenTask task = people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt(step)), step);
        Form form = pages.open(task).form();
        for (String answer : new String[] {one, other}) {
            String[] field = answer.split("=", 2);
            form.with(field[0], field[1]);
        }
        Visitor visitor = pages.as(task.actor());

        sql.reset();
        Page page = visitor.press(form, "confirm");
        System.out.println(step + " done: " + sql.number() + " statements");

        assertThat(page.redirect()).isNotNull();
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(80);
    }

    private Page atMost(int limit, String name, Supplier<Page> asked) {
        sql.reset();
        Page page = asked.get();
        System.out.println(name + ": " + sql.number() + " statements");
        page.plain(200);
        assertThat(sql.statements()).as(name).hasSizeLessThanOrEqualTo(limit);
        return page;
    }
}
