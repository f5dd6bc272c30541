package vn.ocop.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does several things at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** How each ended, in order: null if well. */
    public static List<@Nullable Throwable> all(List<Runnable> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CountDownLatch ready = new CountDownLatch(acts.size());
        try {
            List<Future<@Nullable Throwable>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return end(act);
                    }))
                    .toList();
            List<@Nullable Throwable> ends = new ArrayList<>();
            for (Future<@Nullable Throwable> each : running) {
                ends.add(each.get());
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }

    /** How it ended: null if well. */
    public static @Nullable Throwable end(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
