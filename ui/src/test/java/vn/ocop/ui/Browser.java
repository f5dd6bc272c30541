package vn.ocop.ui;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser with its cookies, over a real connection: the server's own part in an answer is there too. */
final class Browser {

    private static final String BOUNDARY = "----a-part-of-a-form";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
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

    /** Sends one file from a page's form as a script does, straight from the disk. */
    Page upload(String url, Page from, Path file) {
        String token = from.document().select("main input[name=_csrf]").attr("value");
        String head = part("_csrf") + "\r\n\r\n" + token + "\r\n" + part("files") + "; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            return ask(HttpRequest.newBuilder(URI.create(home + url))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(head),
                            BodyPublishers.ofFile(file),
                            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    /** A file of the server, read as it comes. */
    InputStream download(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(home + url)).build(), BodyHandlers.ofInputStream())
                .body();
    }

    /** What it sends to show who it is. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
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
