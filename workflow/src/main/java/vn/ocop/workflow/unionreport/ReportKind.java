package vn.ocop.workflow.unionreport;

/** How often a Union reports. */
public enum ReportKind {
    MONTH(1),
    /** The first six months of a year; the year's own report follows. */
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    ReportKind(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** Months from one report of the kind to the next. */
    int rhythm() {
        return this == MONTH ? 1 : YEAR.months;
    }

    /** Does a period of this kind end with that month of the year? */
    boolean endsWith(int month) {
        return this == MONTH || month == months;
    }
}
