package vn.ocop.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's own clock, moved into the past while the demonstration's past is built. */
@Component
@Profile("demo")
public class EngineTime {

    public void set(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
    }

    /** Back to real time. */
    public void reset() {
        ClockUtil.reset();
    }
}
