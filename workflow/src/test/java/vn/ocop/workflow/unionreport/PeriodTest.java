package vn.ocop.workflow.unionreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods by a cut-off day: one after the other without gap or overlap. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-10, 31, 2026-10-01, 2026-10-31",
        "MONTH, 2028-02, 31, 2028-02-01, 2028-02-29",
        "MONTH, 2026-10, 25, 2026-09-26, 2026-10-25",
        "MONTH, 2026-03, 30, 2026-03-01, 2026-03-30",
        "MONTH, 2026-01, 15, 2025-12-16, 2026-01-15",
        "HALF_YEAR, 2026-06, 31, 2026-01-01, 2026-06-30",
        "HALF_YEAR, 2026-06, 20, 2025-12-21, 2026-06-20",
        "YEAR, 2024-12, 31, 2024-01-01, 2024-12-31",
        "YEAR, 2026-12, 25, 2025-12-26, 2026-12-25"
    })
    void reachesFromOneCutOffToTheNext(ReportKind kind, YearMonth last, int cutOff, LocalDate from, LocalDate until) {
        assertThat(Period.of(kind, last, cutOff)).isEqualTo(new Period(kind, last, from, until));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 31", "MONTH, 30", "MONTH, 29", "MONTH, 25", "MONTH, 1", "YEAR, 31", "YEAR, 28"})
    void followsWithoutGap(ReportKind kind, int cutOff) {
        Period period = Period.of(kind, YearMonth.of(2025, 12), cutOff);
        for (int n = 0; n < 40; n++) {
            Period next = period.next(cutOff);
            assertThat(next.from()).isEqualTo(period.until().plusDays(1));
            assertThat(next.until()).isAfterOrEqualTo(next.from());
            assertThat(next).isEqualTo(Period.of(kind, next.last(), cutOff));
            period = next;
        }
    }

    @Test
    void aChangedCutOffLeavesNoDayOutAndCountsNoneTwice() {
        Period october = Period.of(ReportKind.MONTH, YearMonth.of(2026, 10), 31);
        Period november = october.next(25);
        assertThat(november.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.until()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(november.next(25).from()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void theHalfYearIsTheFirstAndComesOnceAYear() {
        Period first = Period.firstFrom(ReportKind.HALF_YEAR, YearMonth.of(2026, 7), 31);
        assertThat(first.last()).isEqualTo(YearMonth.of(2027, 6));
        assertThat(first.next(31).last()).isEqualTo(YearMonth.of(2028, 6));
        assertThat(first.lastYear(31).last()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(Period.of(ReportKind.HALF_YEAR, 2026)).containsExactly(YearMonth.of(2026, 6));
        assertThat(Period.of(ReportKind.MONTH, 2026)).hasSize(12);
    }

    @Test
    void isNamedAsPapersNameIt() {
        assertThat(Period.of(ReportKind.MONTH, YearMonth.of(2026, 10), 31).inWords())
                .isEqualTo("tháng 10/2026");
        assertThat(Period.of(ReportKind.MONTH, YearMonth.of(2026, 12), 31).nextInWords())
                .isEqualTo("tháng 1/2027");
        assertThat(Period.of(ReportKind.HALF_YEAR, YearMonth.of(2026, 6), 31).nextInWords())
                .isEqualTo("6 tháng cuối năm 2026");
    }
}
