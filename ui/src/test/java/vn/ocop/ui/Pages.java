package vn.ocop.ui;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** The application as people ask it, page by page, without a network. */
@TestComponent
public class Pages {

    private final MockMvc mvc;
    private final People people;

    Pages(MockMvc mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    /** Somebody who has not signed in. */
    public Visitor nobody() {
        return new Visitor(null);
    }

    /** That person, signed in. */
    public Visitor as(Actor actor) {
        return new Visitor(people.find(actor.id()).orElseThrow());
    }

    /** The form of a task as the person it was opened by sees it. */
    public Page open(OpenTask task) {
        return as(task.actor()).get(url(task));
    }

    /** Sends the form of a task. */
    public Page press(OpenTask task, Form form, String button) {
        return as(task.actor()).press(form, button);
    }

    public static String url(OpenTask task) {
        return "/tasks/" + task.step() + "/" + task.id();
    }

    /**
     * An answer that may be a file.
     *
     * @param redirect where the browser is sent, or null
     */
    public record File(int status, String type, @Nullable String redirect, byte[] content) {

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** A person at a browser: one session. */
    public final class Visitor {

        private final MockHttpSession session = new MockHttpSession();
        private final @Nullable Person person;

        private Visitor(@Nullable Person person) {
            this.person = person;
        }

        public Page get(String url) {
            return ask(MockMvcRequestBuilders.get(URI.create(url)));
        }

        public Page press(Form form, String button) {
            return send(form.action(), form.pressed(button));
        }

        public Page send(String url, Map<String, List<String>> fields) {
            MockHttpServletRequestBuilder request = post(URI.create(url)).with(csrf());
            fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
            return ask(request);
        }

        /** Sends a file from a form's only file field. */
        public Page upload(String url, String field, String name, byte[] content) {
            return ask(MockMvcRequestBuilders.multipart(URI.create(url))
                    .file(new MockMultipartFile(field, name, "application/octet-stream", content))
                    .with(csrf()));
        }

        /** Sends a file as a script does. */
        public File uploadByScript(String url, String field, String name, byte[] content) {
            return file(answer(MockMvcRequestBuilders.multipart(URI.create(url))
                    .file(new MockMultipartFile(field, name, "application/octet-stream", content))
                    .accept(MediaType.APPLICATION_JSON)
                    .with(csrf())));
        }

        /** Whatever an address answers. */
        public File fetch(String url) {
            return file(answer(MockMvcRequestBuilders.get(URI.create(url))));
        }

        /** Whatever an address answers to a form that was sent to it. */
        public File fetch(String url, Map<String, List<String>> fields) {
            MockHttpServletRequestBuilder request = post(URI.create(url)).with(csrf());
            fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
            return file(answer(request));
        }

        private static File file(MockHttpServletResponse response) {
            String type = response.getContentType();
            return new File(
                    response.getStatus(),
                    type == null ? "" : type,
                    response.getRedirectedUrl(),
                    response.getContentAsByteArray());
        }

        /** The answer with its headers. @param range the part asked for, null for the whole */
        public MockHttpServletResponse answer(String url, @Nullable String range) {
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(URI.create(url));
            return answer(range == null ? request : request.header("Range", range));
        }

        /** A file, byte by byte. */
        public byte[] download(String url) {
            MockHttpServletResponse response = answer(MockMvcRequestBuilders.get(URI.create(url)));
            if (response.getStatus() != HttpStatus.OK.value()) {
                throw new AssertionError(url + " answers " + response.getStatus());
            }
            return response.getContentAsByteArray();
        }

        private Page ask(MockHttpServletRequestBuilder request) {
            MockHttpServletResponse response = answer(request);
            return new Page(
                    response.getStatus(),
                    response.getRedirectedUrl(),
                    new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
            request.session(session)
                    .with(
                            person == null
                                    ? anonymous()
                                    : user(person.username())
                                            .roles(person.offices().stream()
                                                    .map(office -> office.role().name())
                                                    .distinct()
                                                    .toArray(String[]::new)));
            try {
                return mvc.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new AssertionError("no answer at all", e);
            }
        }
    }
}
