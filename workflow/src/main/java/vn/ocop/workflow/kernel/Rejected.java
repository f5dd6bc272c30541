package vn.ocop.workflow.kernel;

/** Input that is well-formed but not allowed; the page shows it at the field and keeps what was typed. */
public class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Object[] args;

    /**
     * @param field name of the form's field, empty for the form as a whole
     * @param key message key of what is wrong and what to do
     */
    public Rejected(String field, String key, Object... args) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.args = args;
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args;
    }
}
