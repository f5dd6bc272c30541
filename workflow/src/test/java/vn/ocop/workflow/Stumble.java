package vn.ocop.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.ocop.workflow.kernel.Happened;

/** Makes a step fail at its very end, after journal and notices were written. */
@TestComponent
public class Stumble {

    private volatile @Nullable String step;

    public void at(String step) {
        this.step = step;
    }

    public void nowhere() {
        this.step = null;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void on(Happened event) {
        if (event.step().equals(step)) {
            throw new Stumbled(event.step());
        }
    }

    /** What a test makes happen. */
    public static class Stumbled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stumbled(String step) {
            super("stumbled at " + step);
        }
    }
}
