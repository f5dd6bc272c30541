package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The application as programs ask it: no sign-in, no token, each request from a client of its own unless it is said. */
@TestComponent
class Api {

    static final String SETS = "/api/v1/regulations/qd-26-2026/product-sets";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final MockMvc mvc;

    Api(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** What came back. */
    record Answer(MockHttpServletResponse response) {

        int status() {
            return response.getStatus();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.getContentAsByteArray());
            } catch (java.io.IOException e) {
                throw new AssertionError("no JSON: " + text(), e);
            }
        }

        String text() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return String.valueOf(response.getHeader(name));
        }

        /** A refusal as RFC 9457 says, with nothing of the inside. */
        Answer problem(int expected) {
            assertThat(status()).as(text()).isEqualTo(expected);
            assertThat(header("Content-Type")).startsWith("application/problem+json");
            assertThat(json().path("status").asInt()).isEqualTo(expected);
            assertThat(json().path("title").asText()).isNotBlank();
            assertThat(text()).doesNotContain("Exception", "\\tat ", "springframework", "jackson", "??");
            return this;
        }

        /** The refusal names this place of the body, and says this. */
        Answer at(String pointer, String... words) {
            JsonNode first = json().path("errors").path(0);
            assertThat(first.path("pointer").asText()).as(text()).isEqualTo(pointer);
            assertThat(first.path("detail").asText()).contains(words);
            assertThat(json().path("detail").asText())
                    .isEqualTo(first.path("detail").asText());
            return this;
        }
    }

    static MockHttpServletRequestBuilder rating(Object set, String body) {
        return post(SETS + "/" + set + "/rating", body);
    }

    static MockHttpServletRequestBuilder post(String url, String body) {
        return MockMvcRequestBuilders.post(URI.create(url))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8));
    }

    Answer get(String url) {
        return ask(MockMvcRequestBuilders.request(HttpMethod.GET, URI.create(url)));
    }

    Answer rate(Object set, String body) {
        return ask(rating(set, body));
    }

    Answer ask(MockHttpServletRequestBuilder request) {
        int client = CLIENTS.incrementAndGet();
        return ask(request, "10.%d.%d.%d".formatted(client >> 16, client >> 8 & 255, client & 255));
    }

    /** Nobody is remembered: neither session nor cookie comes of it. */
    Answer ask(MockHttpServletRequestBuilder request, String client) {
        try {
            MvcResult result = mvc.perform(request.with(each -> {
                        each.setRemoteAddr(client);
                        return each;
                    }))
                    .andReturn();
            assertThat(result.getRequest().getSession(false)).isNull();
            assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
            return new Answer(result.getResponse());
        } catch (Exception e) {
            throw new AssertionError("no answer at all", e);
        }
    }
}
