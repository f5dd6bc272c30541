package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Relative;

/** Recording who sits in a council, and what people say about themselves. */
@PageTest
class CouncilPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final Councils councils;
    private final People accounts;
    private String province = "";

    CouncilPagesTest(Pages pages, TestPeople people, Councils councils, People accounts) {
        this.pages = pages;
        this.people = people;
        this.councils = councils;
        this.accounts = accounts;
    }

    @BeforeEach
    void aPlaceOfItsOwn() {
        String commune = people.freshCommunes().get(0);
        people.producer(commune);
        province = TestPeople.provinceOf(commune);
    }

    @Test
    void aDecisionBeginsWithTheSeatsOfTheLastAndTakesItsPlace() {
        Council before = councils.current(Seat.Kind.COUNCIL, province).orElseThrow();
        Visitor officer = pages.as(people.actor(Role.AGENCY_OFFICER, province));
        Actor fresh = people.newcomer(Role.AGENCY_OFFICER, province);
        Form form = decision(officer)
                .with("person[" + before.seats().size() + "]", fresh.name())
                .with("seat[" + before.seats().size() + "]", "MEMBER")
                .with("agency[" + before.seats().size() + "]", "SPECIALISED");

        officer.press(form, "save").sentTo("/councils");

        Council now = councils.current(Seat.Kind.COUNCIL, province).orElseThrow();
        assertThat(now.decisionNumber()).isEqualTo("99/QĐ-UBND");
        assertThat(now.seats()).hasSize(before.seats().size() + 1);
        assertThat(now.seatOf(fresh.id()))
                .hasValueSatisfying(holder -> assertThat(holder.agency()).isEqualTo("SPECIALISED"));
        assertThat(accounts.find(fresh.id()).orElseThrow().actor().holds(Role.COUNCIL_MEMBER))
                .isTrue();
        assertThat(officer.get("/councils").plain(200).text()).contains("99/QĐ-UBND", before.decisionNumber());
    }

    @Test
    void aMissingAgencyIsNamedAndNothingTypedIsLost() {
        Council before = councils.current(Seat.Kind.COUNCIL, province).orElseThrow();
        Visitor officer = pages.as(people.actor(Role.AGENCY_OFFICER, province));
        int health =
                before.seats().stream().map(holder -> holder.agency()).toList().indexOf("HEALTH");
        Form form = decision(officer).with("agency[" + health + "]", "");

        Page page = officer.press(form, "save");

        page.refusedAt("rows", "Còn thiếu cơ quan bắt buộc: Y tế (Đ7.3b");
        assertThat(page.form().value("decisionNumber")).isEqualTo("99/QĐ-UBND");
        assertThat(page.form().value("decidedOn")).isEqualTo("2026-06-01");
        assertThat(page.form().value("person[0]")).isEqualTo(form.value("person[0]"));
        assertThat(councils.current(Seat.Kind.COUNCIL, province).orElseThrow().id())
                .isEqualTo(before.id());
    }

    @Test
    void aPersonNobodyKnowsIsRefusedAtItsRow() {
        Visitor officer = pages.as(people.actor(Role.AGENCY_OFFICER, province));

        Page page = officer.press(decision(officer).with("person[1]", "Không Ai Cả"), "save");

        page.refusedAt("person[1]", "Không có tài khoản nào là “Không Ai Cả”");
    }

    @Test
    void moreRowsKeepWhatWasTyped() {
        Visitor officer = pages.as(people.actor(Role.AGENCY_OFFICER, province));
        Page before = officer.get("/councils/new?kind=ADVISORY").plain(200);

        Page after = officer.press(before.form().with("decisionNumber", "7/QĐ"), "more")
                .plain(200);

        assertThat(after.document().select(".seatrow"))
                .hasSize(before.document().select(".seatrow").size() + 3);
        assertThat(after.form().value("decisionNumber")).isEqualTo("7/QĐ");
        assertThat(after.document().select("select[name=\"seat[0]\"] option").eachText())
                .containsExactly("– Chọn –", "Tổ trưởng", "Thành viên Tổ tư vấn");
    }

    @Test
    void peopleTellOfThemselvesAndOfTheirRelatives() {
        Actor member = people.newcomer(Role.COUNCIL_MEMBER, province);
        Visitor visitor = pages.as(member);
        Form form = visitor.get("/me")
                .plain(200)
                .form()
                .with("address.detail", "12 phố Hàng Bè")
                .with("address.typed", "phường Hoàn Kiếm, Hà Nội")
                .with("workplace", "Sở Công Thương")
                .with("name[0]", "Lê Thị Hoa")
                .with("relation[0]", "vợ")
                .with("phone[0]", "0912345678");

        visitor.press(form, "save").sentTo("/me");

        assertThat(accounts.particulars(member).relatives())
                .containsExactly(new Relative("Lê Thị Hoa", "vợ", "0912345678"));
        assertThat(visitor.get("/me").form().value("workplace")).isEqualTo("Sở Công Thương");
        visitor.press(form.with("name[0]", "x".repeat(201)), "save").plain(200);
        assertThat(accounts.particulars(member).relatives()).hasSize(1);
    }

    /** A decision with the seats of the council in office. */
    private static Form decision(Visitor officer) {
        return officer.get("/councils/new?kind=COUNCIL")
                .plain(200)
                .form()
                .with("decisionNumber", "99/QĐ-UBND")
                .with("decidedOn", "2026-06-01")
                .with("termFrom", "2026-06-01")
                .with("termUntil", "2031-05-31");
    }
}
