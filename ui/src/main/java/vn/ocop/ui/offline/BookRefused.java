package vn.ocop.ui.offline;

/** A workbook, or one of its sheets, that cannot be taken; says why, and where. */
class BookRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /** @param key of the message that says what is wrong and what to do */
    BookRefused(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args;
    }
}
