package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;

/** Signing in and out, and what the server refuses before any page of ours is asked. */
@PageTest
class OverTheWireTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String PASSWORD = "a long enough password";

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Browser browser;
    private final String username;
    private final OpenTask task;

    OverTheWireTest(TestPeople people, People accounts, Unchanged unchanged, @LocalServerPort int port) {
        this.people = people;
        this.unchanged = unchanged;
        browser = new Browser(port);
        String commune = people.freshCommune();
        DossierId dossier = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("screenIdea"));
        task = people.open(dossier, "screenIdea");
        username = "officer-" + commune;
        accounts.open(
                people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE),
                username,
                PASSWORD,
                "Cán bộ mới",
                Set.of(new Office(Role.COMMUNE_OFFICER, UnitId.administration(commune))));
    }

    @BeforeEach
    void signIn() {
        browser.signIn(username, PASSWORD).sentTo("/");
    }

    @Test
    void aDraftSurvivesSigningOut() {
        Page page = browser.get(Pages.url(task)).plain(200);
        browser.press(page, page.form().with("reason", "Hỏi thêm chủ thể"), "draft")
                .sentTo(Pages.url(task));

        browser.signOut().sentTo("/login?out");
        browser.get(Pages.url(task)).sentTo("/login");
        assertThat(browser.get("/login?out").plain(200).text()).contains("Bạn đã thoát.");
        browser.signIn(username, PASSWORD);

        assertThat(browser.get(Pages.url(task)).plain(200).form().value("reason"))
                .isEqualTo("Hỏi thêm chủ thể");
    }

    @Test
    void signingInLeadsToThePageOneWanted() {
        browser.signOut();
        browser.get(Pages.url(task)).sentTo("/login");

        assertThat(browser.signIn(username, PASSWORD).redirect()).startsWith(Pages.url(task));
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhatIsWrong() {
        browser.signOut();
        browser.signIn(username, "wrong").sentTo("/login?error");
        browser.signIn("nobody", PASSWORD).sentTo("/login?error");

        assertThat(browser.get("/login?error").plain(200).text()).contains("Tài khoản hoặc mật khẩu chưa đúng.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "confirm", "draft"})
    void tenMegabytesAreRefusedPlainly(String button) {
        Page page = browser.get(Pages.url(task)).plain(200);

        unchanged.by(task.dossier(), () -> assertThat(
                        browser.press(page, page.form().with("reason", "x".repeat(10 * MEGABYTE)), button)
                                .plain(413)
                                .heading())
                .isEqualTo("Nội dung gửi lên quá lớn"));
        browser.get(Pages.url(task)).plain(200);
    }

    @Test
    void oneMegabyteIsSaidToBeTooLongAtTheField() {
        Page page = browser.get(Pages.url(task)).plain(200);

        browser.press(page, page.form().with("reason", "x".repeat(MEGABYTE)), "check")
                .refusedAt("reason", "Tối đa 2.000 ký tự.");
    }

    @Test
    void thousandsOfFieldsAreRefusedPlainly() {
        Page page = browser.get(Pages.url(task)).plain(200);
        Form form = page.form();
        for (int n = 0; n < 20_000; n++) {
            form.with("field" + n, "x");
        }

        unchanged.by(task.dossier(), () -> browser.press(page, form, "confirm").plain(400));
    }

    @Test
    void withoutTokenNothingHappens() {
        Map<String, List<String>> sent =
                Map.of("action", List.of("confirm"), "screening", List.of("REFUSED"), "reason", List.of("x"));

        unchanged.by(task.dossier(), () -> assertThat(
                        browser.post(Pages.url(task), sent).plain(403).heading())
                .isEqualTo("Bạn không có quyền làm việc này"));
        assertThat(people.waitsAt(task.dossier())).containsExactly("screenIdea");
    }
}
