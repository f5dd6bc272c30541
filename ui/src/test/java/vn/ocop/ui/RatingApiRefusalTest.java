package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

/** What the API does not answer is a problem that names the place, in the client's language, and never a page. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class RatingApiRefusalTest {

    private static final String RATING = Api.SETS + "/7/rating";
    private static final String ONE = "{\"sheets\":[{\"1.1\":\"1.1-3\",\"1.2\":\"1.2-1\"}]}";

    private final Api api;
    private final int port;

    RatingApiRefusalTest(Api api, @LocalServerPort int port) {
        this.api = api;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/regulations/qd-1-2020/product-sets/7/rating, qd-1-2020",
        "/api/v1/regulations/qd-26-2026/product-sets/27/rating, 27",
        "/api/v1/regulations/qd-26-2026/product-sets/0/rating, 0",
        "/api/v1/regulations/qd-26-2026/product-sets/-7/rating, -7",
        "/api/v1/regulations/qd-26-2026/product-sets/99999999999/rating, 99999999999",
        "/api/v1/regulations/qd-26-2026/product-sets/seven/rating, seven"
    })
    void whatTheAddressNamesIsNotThere(String url, String name) {
        assertThat(api.ask(Api.post(url, ONE))
                        .problem(422)
                        .json()
                        .path("detail")
                        .asText())
                .contains("“" + name + "”");
        assertThat(api.get(url.replace("/rating", ""))
                        .problem(404)
                        .json()
                        .path("detail")
                        .asText())
                .contains("“" + name + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7  | {'sheets':[{'99':'1.1-3'}]}                 | /sheets/0/99   | “99”",
                "7  | {'sheets':[{'1':'1.1-3'}]}                  | /sheets/0/1    | “1”",
                "7  | {'sheets':[{'raw_material_source':'1.1-3'}]}| /sheets/0/raw_material_source | “raw_material_source”",
                "7  | {'sheets':[{'a/b~c':'1.1-3'}]}              | /sheets/0/a~1b~0c | “a/b~c”",
                "7  | {'sheets':[{'1.1':'1.1-3'},{'1.1':'1.1-9'}]}| /sheets/1/1.1  | “1.1-9”",
                "7  | {'sheets':[{'1.1':''}]}                     | /sheets/0/1.1  | 1.1",
                "7  | {'sheets':[{'1.1':'1.2-1'}]}                | /sheets/0/1.1  | “1.2-1”",
                "26 | {'sheets':[{'8':'8-a-1','15':'15-b-3'}]}  | /sheets/0/15   | “15-b-3”",
                "7  | {'sheets':[]}                               | /sheets        | một"
            })
    void whatTheSheetDoesNotHaveIsNamed(int set, String body, String pointer, String word) {
        api.rate(set, body.replace('\'', '"')).problem(422).at(pointer, word);
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(api.rate(7, "{\"sheets\":[{\"1.1\":\"x\",\"1.2\":\"y\",\"z\":\"z\"}]}")
                        .problem(422)
                        .json()
                        .path("errors"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                           | /sheets       | “sheets”",
                "{'sheets':null}                              | /sheets       | “sheets”",
                "{'sheets':{}}                                | /sheets       | mảng",
                "{'sheets':'1.1-3'}                           | /sheets       | mảng",
                "{'sheets':[null]}                            | /sheets/0     | Phiếu 1",
                "{'sheets':[{},[]]}                           | /sheets/1     | Phiếu 2",
                "{'sheets':['1.1-3']}                         | /sheets/0     | Phiếu 1",
                "{'sheets':[{'1.1':null}]}                    | /sheets/0/1.1 | “1.1”",
                "{'sheets':[{'1.1':3}]}                       | /sheets/0/1.1 | “1.1”",
                "{'sheets':[{'1.1':['1.1-3']}]}               | /sheets/0/1.1 | “1.1”",
                "{'sheets':[{'1.1':true}]}                    | /sheets/0/1.1 | “1.1”",
                "{'sheets':[{'1.1':'1.1-3','1.1':'1.1-1'}]}   | /sheets/0/1.1 | hai lần",
                "{'sheets':[{}],'sheets':[{}]}                | /sheets       | hai lần",
                "{'sheets':[{}],'total':100}                  | /total        | “total”"
            })
    void whatIsNoSuchBodyIsSaidAtItsPlace(String body, String pointer, String word) {
        api.rate(7, body.replace('\'', '"')).problem(400).at(pointer, word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''                         | JSON",
                "null                       | sheets",
                "[]                         | sheets",
                "7                          | sheets",
                "{\"sheets\":[{\"1.1\":}]}  | dòng 1",
                "{\"sheets\":[{}]} {}       | dòng 1",
                "{\"sheets\":[{}]           | dòng 1",
                "<xml/>                     | dòng 1"
            })
    void whatIsNoJsonIsSaidWithLineAndColumn(String body, String word) {
        assertThat(api.rate(7, body).problem(400).json().path("detail").asText())
                .contains(word);
    }

    @Test
    void tooMuchIsRefused() {
        String sheets = "{},".repeat(50) + "{}";
        api.rate(7, "{\"sheets\":[" + sheets + "]}").problem(422).at("/sheets", "50", "51");
        assertThat(api.rate(7, "{\"sheets\":[" + sheets.substring(3) + "]}").status())
                .isEqualTo(200);
        assertThat(api.rate(7, " ".repeat(300_000) + ONE).problem(400).text()).contains("byte");
        api.rate(7, "[".repeat(100_000)).problem(400);
        assertThat(api.rate(7, "{\"sheets\":[{\"" + "x".repeat(9_000) + "\":\"1\"}]}")
                        .problem(422)
                        .text()
                        .length())
                .isLessThan(20_000);
    }

    @ParameterizedTest
    @CsvSource({
        ", Không chấm được",
        "vi, Không chấm được",
        "en, Cannot be rated",
        "'en-GB,en;q=0.8', Cannot be rated",
        "fr, Không chấm được",
        "'***', Không chấm được"
    })
    void inTheLanguageOfTheClient(@org.jspecify.annotations.Nullable String language, String title) {
        var request = Api.rating(7, "{\"sheets\":[]}");
        if (language != null) {
            request.header("Accept-Language", language);
        }
        Api.Answer answer = api.ask(request).problem(422);

        assertThat(answer.json().path("title").asText()).isEqualTo(title);
        assertThat(answer.header("Content-Language")).isEqualTo(title.startsWith("C") ? "en" : "vi");
    }

    @Test
    void theWayOfAskingIsRefusedAsWhatItIs() {
        assertThat(api.get(RATING).problem(405).header("Allow")).isEqualTo("POST");
        api.ask(put(RATING)).problem(405);
        api.ask(Api.rating(7, ONE).contentType(MediaType.TEXT_PLAIN)).problem(415);
        api.ask(Api.rating(7, ONE).contentType(MediaType.APPLICATION_FORM_URLENCODED))
                .problem(415);
        api.ask(Api.rating(7, ONE).accept(MediaType.TEXT_HTML)).problem(406);
        api.get("/api/v1/nothing").problem(404);
        api.get("/api/").problem(404);
        api.ask(get(URI.create(Api.SETS + "?lang=en"))).json();
        api.get(Api.SETS + "?x=%00").problem(400);
    }

    @Test
    void whatBreaksHasANumberAndNoInside(CapturedOutput log) {
        Api.Answer answer = api.get("/api/broken").problem(500);

        assertThat(answer.text()).doesNotContain(BrokenController.SECRET);
        assertThat(log)
                .contains("GET /api/broken failed, number "
                        + answer.json().path("number").asText())
                .contains(BrokenController.SECRET);
    }

    @Test
    void aHundredAtOnceAreServedAndATorrentIsNot() {
        String client = "192.0.2.1";
        assertThat(IntStream.range(0, 100)
                        .map(n -> api.ask(Api.rating(7, ONE), client).status()))
                .containsOnly(200);

        Api.Answer refused = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(n -> api.ask(get(URI.create("/api/v1/nothing")), client))
                .filter(answer -> answer.status() != 404)
                .findAny()
                .orElseThrow()
                .problem(429);

        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(api.ask(Api.rating(7, ONE), "192.0.2.2").status()).isEqualTo(200);
    }

    /** The server's own part: what it refuses by itself, and that nobody gets a cookie. */
    @ParameterizedTest
    @CsvSource({"/7/rating, 200", "/7;x=1/rating, 400", "/7//rating, 400"})
    void overTheWire(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.SETS + path))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "en")
                                .POST(BodyPublishers.ofString(ONE))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .as(answer.body())
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
        assertThat(answer.body()).contains(status == 200 ? "\"mean\":\"3.00\"" : "\"title\":\"Malformed request\"");
    }
}
