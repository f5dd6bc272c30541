package vn.ocop.ui.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why the API does not answer a request, in the words of the messages; answered as RFC 9457 says. */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param pointer where in the body (RFC 6901), empty if it is the body as a whole or the address
     * @param key of the message that names it
     */
    public record Fault(String pointer, String key, Object... args) {}

    private final HttpStatus status;
    private final transient List<Fault> faults;
    private final transient HttpHeaders headers = new HttpHeaders();

    /** @param faults at least one */
    public Problem(HttpStatus status, List<Fault> faults) {
        super(status + " " + faults.get(0).key());
        this.status = status;
        this.faults = faults;
    }

    public Problem(HttpStatus status, String key, Object... args) {
        this(status, List.of(new Fault("", key, args)));
    }

    HttpStatus status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }

    HttpHeaders headers() {
        return headers;
    }
}
