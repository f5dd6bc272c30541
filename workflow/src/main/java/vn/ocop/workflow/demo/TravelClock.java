package vn.ocop.workflow.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.engine.EngineTime;

/** Real time, but for the thread that builds the past of the demonstration: it lives through that past day by day. */
@Component
@Primary
@Profile("demo")
class TravelClock extends Clock {

    private final Clock real = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();
    private final EngineTime engine;

    TravelClock(EngineTime engine) {
        this.engine = engine;
    }

    void travelTo(Instant time) {
        past.set(time);
        engine.set(time);
    }

    void comeBack() {
        past.remove();
        engine.reset();
    }

    @Override
    public Instant instant() {
        Instant then = past.get();
        return then == null ? real.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(instant(), zone);
    }
}
