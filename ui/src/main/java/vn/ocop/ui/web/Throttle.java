package vn.ocop.ui.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How often one client, known by its address, may ask the API: so many requests at once, which come back evenly within a
 * second. Beyond that it is told when to come again (429); everybody else is served as before.
 */
@Component
class Throttle implements HandlerInterceptor {

    /** Far more clients than ask within a minute; who is forgotten begins with a full bucket. */
    private static final int CLIENTS = 50_000;

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    Throttle(@Value("${ocop.api.requests-per-second}") int requests) {
        buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(REMEMBERED)
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, SECOND))
                        .build());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        ConsumptionProbe probe = buckets.get(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            // whole seconds are all the header knows
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            Problem problem = new Problem(HttpStatus.TOO_MANY_REQUESTS, "api.requests.many", seconds);
            problem.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw problem;
        }
        return true;
    }
}
