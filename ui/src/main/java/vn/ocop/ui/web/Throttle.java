package vn.ocop.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How often one client, known by its address, may ask the API within a second. Beyond that it is told when to come again
 * (429); everybody else is served as before.
 */
@Component
class Throttle implements HandlerInterceptor {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Allowance clients;

    Throttle(@Value("${ocop.api.requests-per-second}") int requests) {
        clients = new Allowance(requests, SECOND);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        long seconds = clients.take(request.getRemoteAddr());
        if (seconds > 0) {
            Problem problem = new Problem(HttpStatus.TOO_MANY_REQUESTS, "api.requests.many", seconds);
            problem.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw problem;
        }
        return true;
    }
}
