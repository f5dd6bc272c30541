package vn.ocop.ui.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong where programs ask, as problem+json in the client's language; pages have {@link Troubles}. */
@Component
class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String API = "/api/";
    private static final String PLACES = "/places";
    private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 406, 415, 422, 429, 500);

    /** One fault as a client reads it. */
    record Fault(String pointer, String detail) {}

    private final Texts texts;
    private final ObjectMapper json;

    Problems(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Is this, or was it before it failed, a request no person reads the answer of? */
    static boolean concern(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        String path = uri.substring(request.getContextPath().length());
        return path.startsWith(API) || path.equals(PLACES);
    }

    /** Before the resolvers of pages. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        if (!concern(request)) {
            return null;
        }
        if (cause instanceof Problem problem) {
            write(response, told(problem), problem.headers());
        } else if (cause instanceof ErrorResponse known) {
            write(response, known.getStatusCode().value(), known.getHeaders());
        } else {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} failed, number {}", request.getMethod(), request.getRequestURI(), number, cause);
            ProblemDetail broken = problem(HttpStatus.INTERNAL_SERVER_ERROR.value());
            broken.setProperty("number", number);
            write(response, broken, HttpHeaders.EMPTY);
        }
        return new ModelAndView();
    }

    /** A refusal of which no more is known than its status. */
    void write(HttpServletResponse response, int status, HttpHeaders headers) {
        write(response, problem(EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500), headers);
    }

    private ProblemDetail told(Problem problem) {
        ProblemDetail told = problem(problem.status().value());
        List<Fault> faults = problem.faults().stream()
                .map(fault -> new Fault(fault.pointer(), texts.get(fault.key(), fault.args())))
                .toList();
        told.setDetail(faults.get(0).detail());
        if (faults.stream().noneMatch(fault -> fault.pointer().isEmpty())) {
            told.setProperty("errors", faults);
        }
        return told;
    }

    private ProblemDetail problem(int status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(texts.get("problem." + status));
        return problem;
    }

    private void write(HttpServletResponse response, ProblemDetail problem, HttpHeaders headers) {
        response.setStatus(problem.getStatus());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE,
                Objects.requireNonNull(texts.locale()).toLanguageTag());
        try {
            json.writeValue(response.getOutputStream(), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
