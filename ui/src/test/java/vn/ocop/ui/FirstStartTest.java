package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import vn.ocop.workflow.TestDatabase;

/** A new installation has no account; the link it prints creates the administrator, once. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FirstStartTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)(/setup\\?token=[\\w-]{32})");
    private static final String PASSWORD = "một mật khẩu dài";

    private final JdbcTemplate jdbc;
    private final int port;
    private final Browser browser;

    FirstStartTest(JdbcTemplate jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.port = port;
        browser = new Browser(port);
    }

    @Test
    void isTheOnlyWayInAndWorksOnce(CapturedOutput log) {
        assertThat(jdbc.queryForObject("select count(*) from person", Integer.class))
                .isZero();
        browser.signIn("admin", "admin").sentTo("/login?error");
        browser.signIn("demo", "demo").sentTo("/login?error");
        browser.get("/setup").plain(403);
        browser.get("/setup?token=").plain(403);
        browser.get("/setup?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").plain(403);
        assertThat(LINK.matcher(log).results()).hasSize(1);
        Matcher printed = LINK.matcher(log);
        assertThat(printed.find()).isTrue();
        assertThat(printed.group(1)).isEqualTo(Integer.toString(port));
        String link = printed.group(2);

        Page page = browser.get(link).plain(200);
        browser.press(
                        page,
                        page.form()
                                .with("username", "quan-tri")
                                .with("name", "Quản trị")
                                .with("password", "ngắn"),
                        "")
                .refusedAt("password", "Từ 12 đến 100 ký tự.");
        browser.press(page, page.form().with("username", "Quản trị"), "")
                .refusedAt("username", "Nội dung chưa đúng dạng");
        browser.press(
                        page,
                        page.form()
                                .with("token", "forged")
                                .with("username", "x")
                                .with("name", "X")
                                .with("password", PASSWORD),
                        "")
                .plain(403);
        assertThat(jdbc.queryForObject("select count(*) from person", Integer.class))
                .isZero();

        Form form = page.form()
                .with("username", "quan-tri")
                .with("name", "Quản trị")
                .with("password", PASSWORD);
        browser.press(page, form, "").sentTo("/login");

        browser.get(link).plain(403);
        browser.press(page, form.with("username", "second"), "").plain(403);
        assertThat(jdbc.queryForList("select username from person", String.class))
                .containsExactly("quan-tri");
        browser.signIn("quan-tri", PASSWORD).sentTo("/");
        browser.get("/admin/people").plain(200);
    }
}
