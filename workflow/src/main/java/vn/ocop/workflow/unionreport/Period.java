package vn.ocop.workflow.unionreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report is about: the months of its kind, counted up to the cut-off day of each (with day 25 from the 26th to the
 * 25th).
 *
 * @param last the month in which it ends
 */
public record Period(ReportKind kind, YearMonth last, LocalDate from, LocalDate until) {

    static Period of(ReportKind kind, YearMonth last, int cutOff) {
        LocalDate before = cutOff(last.minusMonths(kind.months()), cutOff);
        return new Period(kind, last, before.plusDays(1), cutOff(last, cutOff));
    }

    /** The first of a kind that ends in this month or later. */
    static Period firstFrom(ReportKind kind, YearMonth month, int cutOff) {
        YearMonth last = month;
        while (!kind.endsWith(last.getMonthValue())) {
            last = last.plusMonths(1);
        }
        return of(kind, last, cutOff);
    }

    /** Those of a year. */
    static List<YearMonth> of(ReportKind kind, int year) {
        List<YearMonth> all = new ArrayList<>();
        for (YearMonth month = YearMonth.of(year, 1); month.getYear() == year; month = month.plusMonths(1)) {
            if (kind.endsWith(month.getMonthValue())) {
                all.add(month);
            }
        }
        return all;
    }

    /** The next of the kind; it begins where this one ends, also when the cut-off day was changed meanwhile. */
    Period next(int cutOff) {
        Period next = of(kind, last.plusMonths(kind.rhythm()), cutOff);
        return kind == ReportKind.HALF_YEAR ? next : new Period(kind, next.last, until.plusDays(1), next.until);
    }

    /** The one before. */
    Period before(int cutOff) {
        return of(kind, last.minusMonths(kind.rhythm()), cutOff);
    }

    /** The same of the year before. */
    Period lastYear(int cutOff) {
        return of(kind, last.minusYears(1), cutOff);
    }

    private static LocalDate cutOff(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** As official papers name it: "tháng 10/2026", "6 tháng đầu năm 2026", "năm 2026". */
    public String inWords() {
        return switch (kind) {
            case MONTH -> "tháng " + last.getMonthValue() + "/" + last.getYear();
            case HALF_YEAR -> "6 tháng đầu năm " + last.getYear();
            case YEAR -> "năm " + last.getYear();
        };
    }

    /** What comes after, as official papers name it: the next month, the rest of the year, the next year. */
    String nextInWords() {
        return switch (kind) {
            case MONTH ->
                "tháng " + last.plusMonths(1).getMonthValue() + "/"
                        + last.plusMonths(1).getYear();
            case HALF_YEAR -> "6 tháng cuối năm " + last.getYear();
            case YEAR -> "năm " + (last.getYear() + 1);
        };
    }
}
