package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** A task that is another's, done, held, changed under one's hands or none at all. */
@PageTest
class WrongTaskTest {

    private static final Map<String, String> ANSWER = Map.of("screening", "ACCEPTED", "productSet", "5", "reason", "");

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Unchanged unchanged;
    private final JdbcTemplate jdbc;

    WrongTaskTest(Pages pages, TestPeople people, Dossiers dossiers, Unchanged unchanged, JdbcTemplate jdbc) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.unchanged = unchanged;
        this.jdbc = jdbc;
    }

    @Test
    void doneBySomebodyElseInTheMeantime() {
        OpenTask task = screening();
        Actor second = people.newcomer(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);
        Form late = answered(pages.as(second).get(Pages.url(task)));
        pages.press(task, answered(pages.open(task)), "confirm").sentTo("/dossiers/" + task.dossier());

        unchanged.by(task.dossier(), () -> {
            assertThat(pages.as(second).press(late, "confirm").plain(409).text())
                    .contains("Việc “Xét ý tưởng sản phẩm” đã được "
                            + task.actor().name() + " làm xong lúc 3/6/2026");
            pages.as(second).press(late, "draft").plain(409);
            pages.as(second).get(Pages.url(task)).plain(409);
        });
    }

    @Test
    void doneTwiceByADoubleClick() {
        OpenTask task = screening();
        Form form = answered(pages.open(task));
        pages.press(task, form, "confirm").sentTo("/dossiers/" + task.dossier());

        unchanged.by(task.dossier(), () -> pages.press(task, form, "confirm").sentTo("/dossiers/" + task.dossier()));
        pages.open(task).sentTo("/dossiers/" + task.dossier());
    }

    @Test
    void fallenAwayWithItsDossier() {
        OpenTask task = screening();
        Form form = answered(pages.open(task));
        dossiers.withdraw(people.actor(dossiers.get(task.dossier()).producer()), task.dossier(), "Không làm nữa");

        unchanged.by(task.dossier(), () -> assertThat(
                        pages.press(task, form, "confirm").plain(409).text())
                .contains("Việc “Xét ý tưởng sản phẩm” không còn"));
    }

    @Test
    void ofAnotherUnitDoesNotExist() {
        OpenTask task = screening();
        Form form = answered(pages.open(task));
        String elsewhere = people.freshCommune();
        people.producer(elsewhere);
        var stranger = pages.as(people.actor(Role.COMMUNE_OFFICER, elsewhere));

        unchanged.by(task.dossier(), () -> {
            stranger.get(Pages.url(task)).plain(404);
            for (String button : new String[] {"draft", "check", "edit", "confirm"}) {
                stranger.press(form, button).plain(404);
            }
            stranger.send("/tasks/" + task.id() + "/claim", Map.of()).plain(404);
            stranger.send("/tasks/" + task.id() + "/release", Map.of()).plain(404);
        });
    }

    @Test
    void ofAnotherRoleInOnesOwnUnitIsForbidden() {
        OpenTask task = screening();
        Form form = answered(pages.open(task));
        var leader = pages.as(people.actor(Role.COMMUNE_LEADER, TestPeople.COMMUNE));

        unchanged.by(task.dossier(), () -> {
            leader.get(Pages.url(task)).plain(403);
            leader.press(form, "confirm").plain(403);
            leader.press(form, "draft").plain(403);
            leader.send("/tasks/" + task.id() + "/claim", Map.of()).plain(403);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks/screenIdea/4711",
                "/tasks/screenIdea/x'%20or%201=1--",
                "/tasks/screenIdea/" + "x/y",
                "/tasks/noSuchStep/4711",
                "/tasks/screenIdea"
            })
    void madeUp(String url) {
        Actor officer = screening().actor();

        pages.as(officer).get(url).plain(404);
    }

    @Test
    void ofAnotherStep() {
        OpenTask task = screening();

        pages.as(task.actor()).get("/tasks/receiveDossier/" + task.id()).plain(404);
        pages.as(task.actor())
                .send("/tasks/receiveDossier/" + task.id(), Map.of("action", List.of("confirm")))
                .plain(404);
    }

    @Test
    void changedUnderOnesHands() {
        OpenTask task = screening();
        Form form = answered(pages.open(task)).with("reason", "Phù hợp bộ 5");
        jdbc.update(
                "update dossier set version = version + 1 where id = ?",
                task.dossier().value());

        Page[] again = new Page[1];
        unchanged.by(
                task.dossier(),
                () -> again[0] = pages.press(task, form, "confirm").plain(200));

        assertThat(again[0].errors())
                .containsExactly("Hồ sơ đã thay đổi từ lúc bạn mở trang này. Xem lại nội dung rồi gửi lại.");
        assertThat(again[0].form().value("reason")).isEqualTo("Phù hợp bộ 5");
        assertThat(again[0].form().value("screening")).isEqualTo("ACCEPTED");
        pages.press(task, again[0].form(), "confirm").sentTo("/dossiers/" + task.dossier());
    }

    @ParameterizedTest
    @CsvSource({"seen, x, 404", "action, nothing, 400", "action, '', 400"})
    void sentByNoFormOfOurs(String field, String value, int status) {
        OpenTask task = screening();
        Map<String, List<String>> sent =
                new HashMap<>(answered(pages.open(task)).pressed("confirm"));
        sent.put(field, List.of(value));

        unchanged.by(
                task.dossier(),
                () -> pages.as(task.actor()).send(Pages.url(task), sent).plain(status));
    }

    @Test
    void heldBySomebody() {
        OpenTask task = screening();
        Actor second = people.newcomer(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);
        var first = pages.as(task.actor());
        first.send("/tasks/" + task.id() + "/claim", Map.of()).sentTo(Pages.url(task));
        first.send("/tasks/" + task.id() + "/claim", Map.of()).sentTo(Pages.url(task));

        var other = pages.as(second);
        assertThat(other.send("/tasks/" + task.id() + "/claim", Map.of())
                        .plain(409)
                        .text())
                .contains("đang do " + task.actor().name() + " nhận làm");
        assertThat(other.get(Pages.url(task)).plain(409).text())
                .contains(task.actor().name());
        other.send("/tasks/" + task.id() + "/release", Map.of()).plain(409);
        first.send("/tasks/" + task.id() + "/release", Map.of()).sentTo("/inbox");
        other.send("/tasks/" + task.id() + "/claim", Map.of()).sentTo(Pages.url(task));
        other.get(Pages.url(task)).plain(200);
    }

    private OpenTask screening() {
        DossierId dossier = people.dossier(TestPeople.THREE_STARS.stoppingAt("screenIdea"));
        return people.open(dossier, "screenIdea");
    }

    private static Form answered(Page page) {
        Form form = page.plain(200).form();
        ANSWER.forEach(form::with);
        return form;
    }
}
