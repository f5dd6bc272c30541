package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.calendar.Calendars;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.recount.Recounting;

/** The working calendar on its page, and what due dates say on theirs. */
@PageTest
class CalendarPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Calendars calendars;
    private final Recounting recounting;
    private final JdbcTemplate jdbc;
    private final Actor administrator;

    CalendarPagesTest(
            Pages pages,
            TestPeople people,
            TestClock clock,
            Dossiers dossiers,
            Calendars calendars,
            Recounting recounting,
            JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.clock = clock;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.recounting = recounting;
        this.jdbc = jdbc;
        administrator = people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
    }

    @AfterEach
    void asShipped() {
        clock.reset();
        jdbc.update("delete from calendar_day");
        jdbc.update("delete from calendar_year");
        jdbc.update("update recount set finished_at = ordered_at where finished_at is null");
        calendars.reread();
    }

    @Test
    void aDayIsEnteredSeenRemovedAndWrittenDown() {
        Page entered = pages.as(administrator).press(day(), "save");
        entered.sentTo("/admin/calendar?year=2031");
        Page year = pages.as(administrator).get("/admin/calendar?year=2031").plain(200);
        assertThat(year.text())
                .contains("T4 12/3/2031", "Ngày nghỉ thử", "TB 12/2031", "Lịch năm chưa được quyết định");
        assertThat(year.document().select(".month .special-HOLIDAY").text()).isEqualTo("12lễ");

        pages.as(administrator)
                .send("/admin/calendar/remove", Map.of("date", List.of("2031-03-12")))
                .sentTo("/admin/calendar?year=2031");
        Page after = pages.as(administrator).get("/admin/calendar?year=2031");
        assertThat(after.document().select(".month .special-HOLIDAY")).isEmpty();
        assertThat(after.text())
                .contains("Bỏ nội dung đã nhập về ngày 12/3/2031", "Nghỉ lễ, Tết: Ngày nghỉ thử (TB 12/2031)");
    }

    @ParameterizedTest
    @CsvSource({
        "date, '', Chọn hoặc điền ô này.",
        "date, 2031-02-30, Nội dung chưa đúng dạng",
        "date, 1031-03-12, Chọn một ngày từ năm 2025",
        "kind, '', Chọn hoặc điền ô này.",
        "kind, BIRTHDAY, Nội dung chưa đúng dạng",
        "kind, SWAPPED_WORK, ''",
        "name, '', Điền ô này.",
        "source, '', Điền ô này."
    })
    void aDayThatIsNone(String field, String typed, String message) {
        Page page = pages.as(administrator).press(day().with(field, typed), "save");

        page.refusedAt(message.isEmpty() ? "date" : field, message.isEmpty() ? "Chỉ thứ Bảy hoặc Chủ nhật" : message);
        assertThat(jdbc.queryForList("select * from calendar_day")).isEmpty();
    }

    @Test
    void aYearIsDecided() {
        Map<String, List<String>> year = Map.of("year", List.of("2031"), "source", List.of("CV 7/VPCP"));
        pages.as(administrator).send("/admin/calendar/decide", year).sentTo("/admin/calendar?year=2031");
        assertThat(pages.as(administrator).get("/admin/calendar?year=2031").text())
                .contains("Lịch năm đã được quyết định", "CV 7/VPCP");
        assertThat(pages.as(administrator)
                        .send("/admin/calendar/decide", year)
                        .plain(200)
                        .text())
                .contains("Lịch năm này đã được quyết định.");
        pages.as(administrator).send("/admin/calendar/undecide", year).sentTo("/admin/calendar?year=2031");
        assertThat(pages.as(administrator).get("/admin/calendar?year=2031").text())
                .contains("Lịch năm chưa được quyết định");
    }

    @ParameterizedTest
    @CsvSource({"2024", "2999", "-1", "x"})
    void aYearNobodyMeans(String year) {
        pages.as(administrator).get("/admin/calendar?year=" + year).plain(404);
    }

    @Test
    void anAdministratorOfAProvinceReadsOnly() {
        Pages.Visitor reader = pages.as(people.newcomer(Role.ADMINISTRATOR, TestPeople.PROVINCE));
        Page page = reader.get("/admin/calendar?year=2026").plain(200);
        assertThat(page.text()).contains("Ngày Văn hóa Việt Nam");
        assertThat(page.document().select("main form, main .btn")).isEmpty();

        reader.get("/admin/calendar/day").plain(403);
        reader.send("/admin/calendar/remove", Map.of("date", List.of("2026-11-24")))
                .plain(403);
        reader.send("/admin/calendar/decide", Map.of("year", List.of("2031"), "source", List.of("x")))
                .plain(403);
        assertThat(reader.get("/admin/settings?place=" + TestPeople.PROVINCE).text())
                .doesNotContain("Thứ Bảy làm bù");
    }

    @Test
    void whoseDueDateMovedIsListed() {
        clock.moveTo(LocalDate.of(2031, 3, 10));
        String commune = people.freshCommune();
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        pages.as(administrator).press(day(), "save").sentTo("/admin/calendar?year=2031");
        clock.moveTo(LocalDate.of(2031, 3, 11));
        recounting.run();

        Page year = pages.as(administrator).get("/admin/calendar?year=2031").plain(200);
        String href = year.document().select("a[href*=recounts]").get(0).attr("href");
        Page whose = pages.as(administrator).get(href).plain(200);
        assertThat(whose.text()).contains(dossiers.get(id).product(), "17/3/2031 (tạm tính)", "18/3/2031 (tạm tính)");
        Page dossier = pages.as(people.actor(Role.COMMUNE_OFFICER, commune)).get("/dossiers/" + id);
        assertThat(dossier.text())
                .contains("Hạn thay đổi do lịch hoặc thời hạn thay đổi 17/3/2031 → 18/3/2031")
                .contains("hạn 18/3/2031 (tạm tính)", "Còn 4 ngày làm việc · tạm tính");
    }

    @Test
    void aClockThatStandsStillSaysSinceWhen() {
        String commune = people.freshCommune();
        DossierId id = people.dossier(
                commune, THREE_STARS.with("checkComponents", "INCOMPLETE").stoppingAt("supplementDossier"));
        Page page = pages.as(people.actor(Role.COMMUNE_OFFICER, commune))
                .get("/dossiers/" + id)
                .plain(200);

        assertThat(page.document().select(".light-stopped").text()).isEqualTo("Dừng tính hạn từ 3/6/2026");
        assertThat(page.text()).contains("Hạn của xã 24/6/2026");
    }

    @Test
    void theInboxIsNarrowedByLight() {
        String commune = people.freshCommune();
        String early = product(people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"))); // due on 10 June
        clock.moveTo(LocalDate.of(2026, 6, 9));
        String later = product(people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"))); // due on 16 June
        Pages.Visitor officer = pages.as(people.actor(Role.COMMUNE_OFFICER, commune));

        assertThat(listed(officer, "soon")).contains(early).doesNotContain(later);
        assertThat(listed(officer, "ok")).contains(later).doesNotContain(early);
        assertThat(listed(officer, "none")).doesNotContain(early, later);
        assertThat(listed(officer, "late")).doesNotContain(early, later);
        assertThat(listed(officer, "anything")).contains(early, later);
        clock.moveTo(LocalDate.of(2026, 6, 11));
        assertThat(listed(officer, "late"))
                .contains(early, "Quá hạn 1 ngày làm việc")
                .doesNotContain(later);
        assertThat(listed(officer, "soon")).contains(later).doesNotContain(early);
        clock.moveTo(LocalDate.of(2026, 6, 13)); // a Saturday
        assertThat(listed(officer, "soon")).contains(later, "Còn 2 ngày làm việc");
    }

    private String listed(Pages.Visitor visitor, String light) {
        Page page = visitor.get("/inbox?view=all&light=" + light).plain(200);
        return page.document().select("tbody").text();
    }

    private String product(DossierId id) {
        return dossiers.get(id).product();
    }

    private Form day() {
        return pages.as(administrator)
                .get("/admin/calendar/day")
                .plain(200)
                .form()
                .with("date", "2031-03-12")
                .with("kind", "HOLIDAY")
                .with("name", "Ngày nghỉ thử")
                .with("source", "TB 12/2031");
    }
}
