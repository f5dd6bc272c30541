package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.kernel.Actor;

/** Whatever goes wrong is a plain page in the reader's language. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class TroublePagesTest {

    private final Pages pages;
    private final Actor officer;
    private final int port;

    TroublePagesTest(Pages pages, TestPeople people, @LocalServerPort int port) {
        this.pages = pages;
        this.port = port;
        people.producer();
        officer = people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);
    }

    @Test
    void whatBreaksHasANumberAndNoInside(CapturedOutput log) {
        Page page = pages.as(officer).get("/broken").plain(500);

        assertThat(page.heading()).isEqualTo("Hệ thống gặp lỗi");
        assertThat(page.text()).containsPattern("Mã số lỗi: [0-9a-f]{8}").doesNotContain(BrokenController.SECRET);
        String number = page.text().replaceAll("(?s).*Mã số lỗi: ([0-9a-f]{8}).*", "$1");
        assertThat(log).contains("GET /broken failed, number " + number).contains(BrokenController.SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, Không tìm thấy",
        "/nowhere?lang=vi, Không tìm thấy",
        "/nowhere?lang=en, Not found",
        "/dossiers/999999?lang=en, Not found"
    })
    void whatIsNotThereIsSaidInTheReadersLanguage(String url, String heading) {
        Page page = pages.as(officer).get(url).plain(404);

        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.document().select("html").attr("lang")).isEqualTo(url.endsWith("en") ? "en" : "vi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "en_US_%3Cscript%3E", "../../etc", "en,vi", "zh-Hant-TW-x-y-z"})
    void aLanguageNobodySpeaksIsNoTrouble(String language) {
        assertThat(pages.as(officer).get("/inbox?lang=" + language).plain(200).html())
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox?page=-1",
                "/inbox?page=1000",
                "/inbox?page=2147483647",
                "/inbox?view=nothing",
                "/inbox?q=%25%5F!'%22%3Cscript%3E",
                "/dossiers?page=2147483647",
                "/dossiers?page=-2147483648",
                "/dossiers?stage=",
                "/dossiers?q=%5C%25",
                "/notices?page=2147483647",
                "/products?page=2147483647",
                "/products?stars=-5",
                "/products?stars="
            })
    void oddAddressesOfListsAreLists(String url) {
        assertThat(pages.as(officer).get(url).plain(200).html()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox?page=99999999999999",
                "/inbox?page=two",
                "/dossiers?stage=NOWHERE",
                "/dossiers?page=1.5",
                "/dossiers/abc",
                "/dossiers/-1",
                "/dossiers/99999999999999999999",
                "/dossiers/1/models/nothing",
                "/products?stars=many",
                "/certificates/NOSUCHCODE",
                "/certificates/x%27",
                "/app.js.map"
            })
    void oddAddressesLeadNowhere(String url) {
        pages.as(officer).get(url).plain(404);
    }

    @Test
    void anEndlessSearchFindsNothing() {
        pages.as(officer).get("/dossiers?q=" + "x".repeat(5000)).plain(200);
    }

    @Test
    void aCharacterNoDatabaseKeepsIsRefused() {
        pages.as(officer).get("/dossiers?q=%00").plain(400);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Page page = new Browser(port).post("/setup", Map.of("username", List.of("x")));

        assertThat(page.plain(403).heading()).isEqualTo("Bạn không có quyền làm việc này");
    }

    @Test
    void whatTheServerItselfRefusesIsAPlainPageToo() {
        Browser browser = new Browser(port);

        browser.get("/dossiers/%00").plain(400);
        browser.get("/%2e%2e/%2e%2e/etc/passwd").plain(400);
    }

    @Test
    void theWrongMethodIsAWrongRequest() {
        pages.as(officer).get("/tasks/4711/claim").plain(400);
        pages.as(officer).send("/dossiers", Map.of()).plain(400);
    }

    @Test
    void nobodysErrorIsNotThere() {
        pages.nobody().get("/error").plain(404);
    }
}
