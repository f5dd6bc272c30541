package vn.ocop.workflow.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/** Stop-watch work: throughput with two threads, and times of single calls. */
final class Measure {

    private static final int THREADS = 2;
    private static final double NANOS = 1e9;
    private static final double MICROS_PER_MILLI = 1e6;

    private Measure() {}

    /**
     * What two threads got done.
     *
     * @param perSecond by the clock on the wall
     * @param cpuMillis of the two threads, for each time; tells more on a machine that does other work too
     */
    record Pace(double perSecond, double cpuMillis) {}

    static Pace pace(int times, Runnable work) {
        CountDownLatch finished = new CountDownLatch(THREADS);
        LongAdder cpu = new LongAdder();
        long start = System.nanoTime();
        for (int thread = 0; thread < THREADS; thread++) {
            Runnable share = () -> {
                try {
                    for (int i = 0; i < times / THREADS; i++) {
                        work.run();
                    }
                    cpu.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                } finally {
                    finished.countDown();
                }
            };
            new Thread(share, "load").start();
        }
        try {
            finished.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Pace(times * NANOS / (System.nanoTime() - start), cpu.sum() / MICROS_PER_MILLI / times);
    }

    /** Milliseconds of each call, sorted. */
    static double[] millis(int times, Runnable work) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / MICROS_PER_MILLI;
        }
        Arrays.sort(millis);
        return millis;
    }

    /** @param share 0 to 1 of the sorted values */
    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return percentile(sorted, 0.5);
    }
}
