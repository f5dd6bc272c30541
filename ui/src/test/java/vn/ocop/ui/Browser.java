package vn.ocop.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser with its cookies, over a real connection: the server's own part in an answer is there too. */
final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    Browser(int port) {
        home = "http://localhost:" + port;
    }

    Page get(String url) {
        return ask(HttpRequest.newBuilder(URI.create(home + url)).GET());
    }

    /** Sends a form with the token it came with. */
    Page press(Page page, Form form, String button) {
        Map<String, List<String>> sent = form.pressed(button);
        sent.put(
                "_csrf",
                List.of(page.document().select("main input[name=_csrf]").attr("value")));
        return post(form.action(), sent);
    }

    Page post(String url, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(URI.create(home + url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Page signIn(String username, String password) {
        Page login = get("/login");
        return press(login, login.form().with("username", username).with("password", password), "login");
    }

    Page signOut() {
        Page page = get("/notices");
        String token =
                page.document().select("form[action=/logout] input[name=_csrf]").attr("value");
        return post("/logout", Map.of("_csrf", List.of(token)));
    }

    private Page ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "text/html").build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(
                    response.statusCode(),
                    response.headers()
                            .firstValue("Location")
                            .map(target -> target.replace(home, ""))
                            .orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
