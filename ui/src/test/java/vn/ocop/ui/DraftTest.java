package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;

/** Half-filled forms are kept as they are, wrong or not, until the task is done. */
@PageTest
class DraftTest {

    private final Pages pages;
    private final TestPeople people;
    private final JdbcTemplate jdbc;

    DraftTest(Pages pages, TestPeople people, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void isSaidToBeSavedAndIsThereInAnotherSession() {
        OpenTask task = at("screenIdea");
        var visitor = pages.as(task.actor());
        Form form = visitor.get(Pages.url(task)).form();
        visitor.press(form.with("screening", "REFUSED").with("reason", "Chưa rõ <b>gì</b> – dòng hai"), "draft")
                .sentTo(Pages.url(task));

        assertThat(visitor.get(Pages.url(task)).plain(200).text()).contains("Đã lưu nháp");
        Form again = pages.as(task.actor()).get(Pages.url(task)).plain(200).form();
        assertThat(again.value("screening")).isEqualTo("REFUSED");
        assertThat(again.value("reason")).isEqualTo("Chưa rõ <b>gì</b> – dòng hai");
        assertThat(people.waitsAt(task.dossier())).containsExactly("screenIdea");
    }

    /** What could never be sent is kept too, for whoever comes back to it. */
    @ParameterizedTest
    @CsvSource({"receiveDossier, samples, hai mẫu", "carryOutSupport, doneOn, hôm qua", "screenIdea, reason, ''"})
    void keepsWhatIsWrong(String step, String field, String typed) {
        OpenTask task = at(step);
        pages.press(task, pages.open(task).form().with(field, typed), "draft").sentTo(Pages.url(task));

        assertThat(pages.open(task).plain(200).form().value(field)).isEqualTo(typed);
    }

    @Test
    void keepsAHalfTickedSheet() {
        OpenTask task = at("scoreProduct");
        Page page = pages.open(task);
        String criterion = page.document().select("[data-criterion]").get(0).attr("data-criterion");
        String option = page.document()
                .select("[data-criterion=" + criterion + "] input[type=radio]")
                .get(0)
                .attr("value");
        pages.press(
                task,
                page.form().with("option[" + criterion + "]", option).with("note[" + criterion + "]", "Xem lại"),
                "draft");

        Form again = pages.open(task).form();
        assertThat(again.value("option[" + criterion + "]")).isEqualTo(option);
        assertThat(again.value("note[" + criterion + "]")).isEqualTo("Xem lại");
    }

    @Test
    void isGoneWhenTheTaskIsDone() {
        OpenTask task = at("screenIdea");
        pages.press(task, pages.open(task).form().with("screening", "REFUSED"), "draft");
        assertThat(kept(task)).isOne();

        Form form = pages.open(task).form().with("reason", "Không thuộc bộ nào");
        pages.press(task, form, "confirm").sentTo("/dossiers/" + task.dossier());

        assertThat(kept(task)).isZero();
    }

    @Test
    void takesTheTaskForWhoeverTypes() {
        OpenTask task = at("screenIdea");
        pages.press(task, pages.open(task).form().with("reason", "Đang xem"), "draft");
        Actor second = people.newcomer(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);

        Page page = pages.as(second).get(Pages.url(task)).plain(409);

        assertThat(page.text()).contains(task.actor().name()).doesNotContain("Đang xem");
    }

    private int kept(OpenTask task) {
        Integer number = jdbc.queryForObject("select count(*) from draft where task_id = ?", Integer.class, task.id());
        return number == null ? 0 : number;
    }

    private OpenTask at(String step) {
        return people.open(people.supportedDossier(TestPeople.THREE_STARS.stoppingAt(step)), step);
    }
}
