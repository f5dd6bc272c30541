package vn.ocop.workflow.kernel;

/** Identity of a report of the Youth Union; as text, for example {@code report-5}, it is the business key of its process. */
public record ReportId(long value) implements BusinessKey {

    static final String PREFIX = "report-";

    /** Reads the business key of a process. */
    public static ReportId of(String businessKey) {
        return new ReportId(Long.parseLong(businessKey.substring(PREFIX.length())));
    }

    @Override
    public String toString() {
        return PREFIX + value;
    }
}
