package vn.ocop.workflow.kernel;

/** Identity of a dossier; as text it is the business key of its processes. */
public record DossierId(long value) implements BusinessKey {

    /** Reads the business key of a process. */
    public static DossierId of(String businessKey) {
        return new DossierId(Long.parseLong(businessKey));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
