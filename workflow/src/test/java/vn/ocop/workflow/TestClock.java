package vn.ocop.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Time as the tests want it: begins on a Wednesday without holidays near, ticks, and can be moved to another day. */
@TestComponent
@Primary
public class TestClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final LocalDate BEGINNING = LocalDate.of(2026, 6, 3);

    private volatile Duration offset = Duration.ZERO;

    public TestClock() {
        moveTo(BEGINNING);
    }

    /** Nine o'clock in the morning of that day. */
    public final void moveTo(LocalDate day) {
        offset = Duration.between(
                Instant.now(), day.atTime(LocalTime.of(9, 0)).atZone(VIETNAM).toInstant());
    }

    /** Back to the day on which every test begins. */
    public void reset() {
        moveTo(BEGINNING);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }
}
