package vn.ocop.workflow.kernel;

/** The page of a list that somebody asked for in an address, where anything may be written. */
public final class PageNumber {

    /** Farther than any list reaches, and near enough for a database to count the rows before it. */
    private static final int LAST = 1_000_000;

    private PageNumber() {}

    /** The page to show, counted from zero. */
    public static int within(int asked) {
        return Math.max(0, Math.min(asked, LAST));
    }
}
