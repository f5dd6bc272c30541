package vn.ocop.workflow.kernel;

/** Identity of a session of a council; as text, for example {@code session-5}, it is the business key of its process. */
public record SessionId(long value) implements BusinessKey {

    static final String PREFIX = "session-";

    /** Reads the business key of a process. */
    public static SessionId of(String businessKey) {
        return new SessionId(Long.parseLong(businessKey.substring(PREFIX.length())));
    }

    @Override
    public String toString() {
        return PREFIX + value;
    }
}
