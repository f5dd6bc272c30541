package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnitId;

/** Accounts and settings typed wrong: said at the field, kept, and nothing changed. */
@PageTest
class AdminPagesTest {

    private final Pages pages;
    private final TestPeople people;
    private final JdbcTemplate jdbc;
    private final Actor administrator;

    AdminPagesTest(Pages pages, TestPeople people, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.jdbc = jdbc;
        administrator = people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
    }

    @ParameterizedTest
    @CsvSource({
        "username, '', Điền ô này.",
        "username, Cán bộ, Nội dung chưa đúng dạng",
        "name, '', Điền ô này.",
        "password, ngắn, Nội dung chưa đúng dạng",
        "role, '', Chọn hoặc điền ô này.",
        "role, KING, Nội dung chưa đúng dạng",
        "place, '', Vai trò này thuộc xã",
        "place, Atlantis, Không có nơi nào tên như vậy.",
        "place, Tân, Nhiều nơi cùng tên."
    })
    void anAccountThatIsNone(String field, String typed, String message) {
        List<Map<String, Object>> before = people();
        Page page = pages.as(administrator)
                .press(account().with(field.equals("place") ? "place.typed" : field, typed), "save");

        page.refusedAt(field, message);
        assertThat(page.form().value("phone")).isEqualTo("0912345678");
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void anAccountThatIsThereAlready() {
        Form form = account();
        pages.as(administrator).press(form, "save").sentTo("/admin/people");
        List<Map<String, Object>> before = people();

        pages.as(administrator).press(form, "save").refusedAt("username", "đã có người dùng");
        assertThat(people()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"KING@castle:1", "PRODUCER@producer:999999", "nothing", "MANAGER@union:33"})
    void officesNobodyOffered(String office) {
        Actor somebody = people.newcomer(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);
        List<Map<String, Object>> before = people();
        String url = "/admin/people/" + somebody.id();
        Form form = pages.as(administrator).get(url).plain(200).form().with("offices", office);

        pages.as(administrator).press(form, "save").refusedAt("offices", "Chỉ giữ lại được những vai trò đang giữ.");
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void nobodyLocksThemselvesOut() {
        List<Map<String, Object>> before = people();
        Form form = pages.as(administrator)
                .get("/admin/people/" + administrator.id())
                .form()
                .without("enabled");

        Page page = pages.as(administrator).press(form, "save").plain(200);

        assertThat(page.errors()).contains("Bạn không thể tự khóa hoặc tự bỏ quyền quản trị của mình.");
        assertThat(people()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/admin/people/999999", "/admin/people/x", "/admin/people/-1", "/admin/settings?place=99"})
    void whatIsNotThere(String url) {
        pages.as(administrator).get(url).plain(404);
    }

    @ParameterizedTest
    @CsvSource({
        "33, deviation.limit, many, 200",
        "33, deviation.limit, -1, 200",
        "33, council.quorum, 0, 200",
        "33, council.quorum, 101, 200",
        "33, missedMinimum, MAYBE, 200",
        "33, screenIdea, 2.5, 200",
        "33, screenIdea, 9999, 200",
        "33, nothing, 1, 200",
        "99, deviation.limit, 12, 404"
    })
    void aSettingThatIsNone(String place, String key, String value, int status) {
        List<Map<String, Object>> before = jdbc.queryForList("select * from setting order by 1, 2");
        Page page = pages.as(administrator)
                .send("/admin/settings", Map.of("place", List.of(place), "key", List.of(key), "value", List.of(value)));

        page.plain(status);
        if (status == 200) {
            assertThat(page.document().select(".errors").text()).isEqualTo("Giá trị không phù hợp.");
        }
        assertThat(jdbc.queryForList("select * from setting order by 1, 2")).isEqualTo(before);
    }

    @Test
    void aPatternOverTheLimit() {
        pages.as(administrator)
                .send(
                        "/admin/settings",
                        Map.of(
                                "place", List.of("33"),
                                "key", List.of("slip.pattern"),
                                "value", List.of("x".repeat(201))))
                .plain(200);
    }

    private Form account() {
        return pages.as(administrator)
                .get("/admin/people/new")
                .plain(200)
                .form()
                .with("username", "can-bo-moi")
                .with("name", "Cán bộ mới")
                .with("phone", "0912345678")
                .with("password", "một mật khẩu dài")
                .with("role", "COMMUNE_OFFICER")
                .with("place.typed", TestPeople.COMMUNE);
    }

    private List<Map<String, Object>> people() {
        return jdbc.queryForList("select p.*, o.office from person p left join person_office o on o.person_id = p.id"
                + " order by p.id, o.office");
    }
}
