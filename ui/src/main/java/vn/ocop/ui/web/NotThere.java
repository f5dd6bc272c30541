package vn.ocop.ui.web;

/** What the address names does not exist. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super("no " + what);
    }
}
