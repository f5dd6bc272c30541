package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Sessions;

/** Sessions as council and agency see them: who is asked what, and what nobody is shown. */
@PageTest
class SessionPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Sessions sessions;
    private final Hall hall;
    private String commune = "";
    private String province = "";

    SessionPagesTest(Pages pages, TestPeople people, Dossiers dossiers, Sessions sessions, Hall hall) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.hall = hall;
    }

    @BeforeEach
    void aCouncilOfItsOwn() {
        commune = people.freshCommunes().get(0);
        province = TestPeople.provinceOf(commune);
    }

    @Test
    void aCallKeepsWhatWasTypedAndSaysWhereItIsWrong() {
        DossierId first = waiting();
        DossierId second = waiting();
        Visitor secretary = as(Role.COUNCIL_SECRETARY);
        Form form = secretary
                .get("/sessions/new")
                .plain(200)
                .form()
                .with("title", "Phiên họp thử")
                .with("venue", "Hội trường A")
                .with("heldOn", "2026-06-03");

        Page empty = secretary.press(form, "send");
        empty.plain(200);
        assertThat(empty.errors()).anyMatch(error -> error.contains("ít nhất 2 ngày làm việc"));
        assertThat(empty.form().value("venue")).isEqualTo("Hội trường A");
        Page none = secretary.press(form.with("heldOn", "2026-06-30"), "send");
        assertThat(none.plain(200).errors()).contains("Chọn ít nhất một sản phẩm.");

        form.with("agenda", first.toString(), second.toString())
                .with("order[" + first + "]", "2")
                .with("order[" + second + "]", "x");
        Page letters = secretary.press(form, "send");
        assertThat(letters.plain(200).errors()).anyMatch(error -> error.contains("số nguyên"));
        assertThat(letters.form().value("order[" + first + "]")).isEqualTo("2");
        assertThat(letters.form().value("heldOn")).isEqualTo("2026-06-30");
        assertThat(letters.form().value("startsAt")).isEqualTo("08:00");
        Page done = secretary.press(form.with("order[" + second + "]", "1"), "send");
        long session = Long.parseLong(String.valueOf(done.redirect()).replaceAll("\\D", ""));
        assertThat(sessions.get(new SessionId(session)).agenda()).containsExactly(second, first);
    }

    @Test
    void whoeverIsBarredReadsANumberOnly() {
        DossierId product = waiting();
        DossierId other = waiting();
        SessionId session = people.callSession(product, other);
        Actor member = people.actor(Role.COUNCIL_MEMBER, province);
        hall.declare(member, session, Map.of(product, "Em ruột là chủ cơ sở", other, ""));

        Visitor visitor = pages.as(member);
        for (String page : List.of("", "/board", "/declaration")) {
            String text = visitor.get("/sessions/" + session.value() + page).text();
            assertThat(text)
                    .as(page)
                    .contains("Sản phẩm số 1: bạn không tham gia")
                    .contains(dossiers.get(other).product())
                    .doesNotContain(dossiers.get(product).product())
                    .doesNotContain(dossiers.get(product).producer().name());
        }
        visitor.get("/dossiers/" + product).plain(404);
        assertThat(as(Role.COUNCIL_CHAIR).get("/sessions/" + session.value()).text())
                .contains(dossiers.get(product).product());
    }

    @Test
    void nothingOpensBeforeTheDeclaration() {
        DossierId product = waiting();
        SessionId session = people.callSession(product);
        Actor member = people.actor(Role.COUNCIL_MEMBER, province);
        Visitor visitor = pages.as(member);
        String declaration = "/sessions/" + session.value() + "/declaration";

        visitor.get("/dossiers/" + product).sentTo(declaration);
        Form form = visitor.get(declaration).plain(200).form();
        assertThat(form.value("tie[" + product + "]")).isEmpty();
        Page silent = visitor.press(form, "declare");
        assertThat(silent.plain(200).errors()).contains("Chọn có hoặc không liên quan.");
        Page wordless = visitor.press(form.with("tie[" + product + "]", "TIED"), "declare");
        assertThat(wordless.plain(200).errors()).contains("Ghi liên quan thế nào.");
        visitor.get("/dossiers/" + product).sentTo(declaration);
        visitor.press(form.with("tie[" + product + "]", "NONE"), "declare").sentTo("/sessions/" + session.value());
        visitor.get("/dossiers/" + product).plain(200);
        as(Role.AGENCY_OFFICER).get("/dossiers/" + product).plain(200);
    }

    @Test
    void everybodyReadsWhoHandedInAndNobodyWhat() {
        DossierId product = waiting();
        SessionId session = people.callSession(product);
        people.openSession(session);
        OpenTask sheet = people.open(product, "scoreProduct");
        Visitor chair = as(Role.COUNCIL_CHAIR);
        String board = "/sessions/" + session.value() + "/board";
        assertThat(chair.get(board).text()).contains("0/3 phiếu");

        chair.send("/sessions/" + session.value() + "/now", Map.of("dossier", List.of(product.toString())))
                .sentTo("/sessions/" + session.value());
        assertThat(pages.press(sheet, pages.open(sheet).form(), "confirm").redirect())
                .isNotNull();

        Page live = chair.get(board);
        assertThat(live.html()).doesNotContain("<html");
        assertThat(live.document().select(".next").text())
                .contains("Đang chấm")
                .contains("1 trên 3 phiếu đã nộp; cần ít nhất 3")
                .contains("Đã nộp: " + sheet.actor().name())
                .doesNotContain("điểm");
    }

    @Test
    void aMemberIsExcusedWithAReasonAndPausesStopSheets() {
        DossierId product = waiting();
        SessionId session = people.callSession(product);
        people.openSession(session);
        Visitor secretary = as(Role.COUNCIL_SECRETARY);
        String page = "/sessions/" + session.value();
        Map<String, List<String>> excuse = Map.of(
                "member",
                List.of(product + "-"
                        + people.actor(Role.COUNCIL_MEMBER, province).id()),
                "reason",
                List.of(""));

        Page wordless = secretary.send(page + "/excuse", excuse).plain(200);
        assertThat(wordless.errors()).contains("Ghi lý do.");
        assertThat(wordless.document().select("option[selected][value^=" + product + "-]"))
                .hasSize(1);
        Page tooFew = secretary.send(
                page + "/excuse", Map.of("member", excuse.get("member"), "reason", List.of("Đi cấp cứu")));
        assertThat(tooFew.plain(200).errors()).anyMatch(error -> error.contains("Chưa đủ thành phần"));

        secretary.send(page + "/pause", Map.of("pause", List.of("true"))).sentTo(page);
        OpenTask sheet = people.open(product, "scoreProduct");
        assertThat(pages.press(sheet, pages.open(sheet).form(), "confirm")
                        .plain(200)
                        .errors())
                .anyMatch(error -> error.contains("đang tạm dừng"));
        secretary.send(page + "/pause", Map.of("pause", List.of("false"))).sentTo(page);
        assertThat(pages.press(sheet, pages.open(sheet).form(), "confirm").redirect())
                .isNotNull();
    }

    @Test
    void theChairConfirmsAllThatIsRatedAtOnce() {
        DossierId one = waiting();
        DossierId other = waiting();
        SessionId session = people.callSession(one, other);
        people.openSession(session);
        people.go(one, TestPeople.THREE_STARS.stoppingAt("confirmResult"));
        people.go(other, TestPeople.THREE_STARS.stoppingAt("confirmResult"));
        Visitor chair = as(Role.COUNCIL_CHAIR);
        String address = "/sessions/" + session.value() + "/confirmation";
        assertThat(as(Role.COUNCIL_SECRETARY).get(address).status()).isEqualTo(404);
        Page page = chair.get(address).plain(200);
        assertThat(page.document().select("input[name=products]")).hasSize(2);

        assertThat(chair.send(address, Map.of()).plain(200).text()).contains("Chọn ít nhất một sản phẩm");
        assertThat(people.waitsAt(one)).containsExactly("confirmResult");
        chair.press(page.form(), "").sentTo("/sessions/" + session.value());

        assertThat(people.waitsAt(one)).isEmpty();
        assertThat(people.waitsAt(other)).isEmpty();
        assertThat(chair.get(address).plain(200).text()).contains("Không có kết quả nào chờ xác nhận");
    }

    @Test
    void sealedSheetsAreOpenedAgainByTwo() {
        DossierId product = waiting();
        SessionId session = people.callSession(product);
        people.openSession(session);
        people.go(product, TestPeople.THREE_STARS.stoppingAt("confirmResult"));
        OpenTask result = people.open(product, "confirmResult");
        pages.press(result, pages.open(result).form().with("confirmation", "CONFIRMED"), "confirm")
                .sentTo("/dossiers/" + product);
        OpenTask closing = people.open(session, "closeSession");
        pages.press(closing, pages.open(closing).form().with("finished", "true"), "confirm")
                .sentTo("/sessions/" + session.value());
        assertThat(pages.open(people.open(session, "signMinutes")).plain(200).text())
                .contains(dossiers.get(product).product())
                .contains(String.valueOf(sessions.get(session).seal()));

        Visitor secretary = as(Role.COUNCIL_SECRETARY);
        String page = "/sessions/" + session.value();
        assertThat(secretary
                        .send(page + "/reopening", Map.of("reason", List.of("Nhầm phiếu")))
                        .plain(200)
                        .errors())
                .contains("Chọn sản phẩm của phiên họp cần mở lại phiếu.");
        secretary
                .send(
                        page + "/reopening",
                        Map.of("reason", List.of("Nhầm phiếu"), "dossiers", List.of(product.toString())))
                .sentTo(page);
        OpenTask second = people.open(session, "approveReopening");
        assertThat(pages.open(second).plain(200).text()).contains("Nhầm phiếu");
        Page wordless = pages.press(second, pages.open(second).form().with("reopening", "REFUSED"), "confirm");
        assertThat(wordless.plain(200).errors()).contains("Ghi lý do.");
        pages.press(second, pages.open(second).form().with("reopening", "GRANTED"), "confirm")
                .sentTo(page);
        assertThat(people.waitsAt(product)).containsOnly("rescoreProduct");
    }

    private DossierId waiting() {
        return people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("awaitSession"));
    }

    private Visitor as(Role role) {
        return pages.as(people.actor(role, province));
    }
}
