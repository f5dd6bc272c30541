package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a request, as the person sees it.
 *
 * @param redirect where the browser is sent, or null
 * @param html the body
 */
public record Page(int status, @Nullable String redirect, String html) {

    /** What would tell a stranger about the inside, or a reader nothing. */
    private static final List<String> NOT_FOR_PEOPLE = List.of(
            "Exception", "\tat ", "org.springframework", "java.lang", "??", "Whitelabel", "SELECT ", "select *");

    public Document document() {
        return Jsoup.parse(html);
    }

    /** Everything written on the page. */
    public String text() {
        return document().text();
    }

    public String heading() {
        return document().select("h1").text();
    }

    /** The form of the page that is filled in. */
    public Form form() {
        return new Form(
                (FormElement) Objects.requireNonNull(document().selectFirst("main form[method=post]"), this::text));
    }

    /** One form of a page with several. */
    public Form form(String selector) {
        return new Form((FormElement) Objects.requireNonNull(document().selectFirst(selector), this::text));
    }

    /** The message at a field; empty if there is none. */
    public String errorAt(String field) {
        Element message = document().getElementById("f-" + field + "-error");
        if (message == null) {
            Element input = document().getElementById("f-" + field);
            message = input == null || input.parent() == null
                    ? null
                    : (input.tagName().equals("fieldset") ? input : input.parent()).selectFirst(".error");
        }
        return message == null ? "" : message.text();
    }

    /** The messages on top of the form. */
    public List<String> errors() {
        return document().select(".errors li, .errors > a").eachText();
    }

    /** A whole page in plain words, whatever happened. */
    public Page plain() {
        assertThat(heading()).as(html).isNotBlank();
        assertThat(NOT_FOR_PEOPLE).as(text()).noneMatch(html::contains);
        return this;
    }

    /** A whole page in plain words that says what happened with this status. */
    public Page plain(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return plain();
    }

    /** The form again, with this message at the field and on top; nothing was done. */
    public Page refusedAt(String field, String message) {
        plain(200);
        assertThat(errorAt(field)).as(text()).contains(message);
        assertThat(errors()).as(text()).anyMatch(each -> each.contains(message));
        return this;
    }

    /** The same form to be checked before it is sent. */
    public Page toBeConfirmed() {
        plain(200);
        assertThat(errors()).isEmpty();
        assertThat(document().select("button[value=confirm]")).as(text()).hasSize(1);
        return this;
    }

    /** It was done; the browser goes on to this page. */
    public Page sentTo(String target) {
        assertThat(redirect).as(text()).isEqualTo(target);
        return this;
    }
}
