package vn.ocop.ui.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often one client, or whatever a key names, may ask: so often at once, which comes back evenly within the time. */
public final class Allowance {

    /** Far more than ask within the time; who is forgotten begins with a full bucket. */
    private static final int KEYS = 50_000;

    private static final Duration LONGER = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    public Allowance(int times, Duration within) {
        buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(within.plus(LONGER))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                        .build());
    }

    /** Takes one; 0 if there was one, else the seconds after which to come again. */
    public long take(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        // whole seconds are all the header knows
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }
}
