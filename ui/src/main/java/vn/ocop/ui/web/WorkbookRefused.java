package vn.ocop.ui.web;

/** A workbook, or one of its sheets, that cannot be taken; says why, and where. */
public class WorkbookRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /** @param key of the message that says what is wrong and what to do */
    public WorkbookRefused(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args;
    }
}
