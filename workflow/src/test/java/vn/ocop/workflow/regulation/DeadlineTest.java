package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 10);
    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "checkComponents, 2026-03-10",
        "assessContents, 2026-03-10",
        "signProposal, 2026-03-10",
        "threeDaysLeft, 2026-03-10", // what it reminds of; how many days before is a setting
        "overdue, 2026-03-10"
    })
    void theCommunesStepsEndFifteenWorkingDaysAfterReceipt(String step, LocalDate due) {
        Deadline deadline = Samples.REGULATION.deadline(step);
        assertThat(deadline.countedFrom()).contains(Deadline.Start.RECEIVED);
        assertThat(deadline.due(RECEIVED, calendar)).contains(due);
    }

    @Test
    void aProvinceMayChangeASettingButNotTheLaw() {
        Deadline screening = Samples.REGULATION.deadline("screenIdea");
        assertThat(screening.due(RECEIVED, calendar)).contains(LocalDate.of(2026, 2, 24));
        assertThat(screening.withValue(1).due(RECEIVED, calendar)).contains(LocalDate.of(2026, 2, 11));
        assertThatThrownBy(() -> Samples.REGULATION.deadline("signProposal").withValue(30))
                .hasMessage("the law sets the limit of signProposal");
    }

    @Test
    void aStepMayHaveNoLimitOrTheDayOfAnEventItself() {
        assertThat(Samples.REGULATION.deadline("prepareDossier").due(RECEIVED, calendar))
                .isEmpty();
        assertThat(Samples.REGULATION.deadline("prepareDossier").countedFrom()).isEmpty();
        assertThat(Samples.REGULATION.deadline("carryOutSupport").due(RECEIVED, calendar))
                .contains(RECEIVED);
    }

    @Test
    void calendarDaysRunThroughHolidaysButDoNotEndOnOne() {
        Deadline deadline = new Deadline(
                "sample",
                new Deadline.Limit(10, Deadline.Unit.CALENDAR_DAYS, Deadline.Start.RECEIVED),
                null,
                false,
                null);
        assertThat(deadline.due(RECEIVED, calendar)).contains(LocalDate.of(2026, 2, 23));
    }
}
