package vn.ocop.ui.web;

/** Somebody asks a page more often than it may be asked; answered 429. */
public class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param seconds after which to come again */
    public TooOften(long seconds) {
        super("again in " + seconds + " s");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
