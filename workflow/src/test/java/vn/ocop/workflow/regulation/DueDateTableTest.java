package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Two hundred due dates worked out independently of the product; the file says how. */
class DueDateTableTest {

    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest(name = "{0} + {1}, {2}: {3} ({4})")
    @CsvFileSource(resources = "/due-dates.csv")
    void isDue(LocalDate start, int days, @Nullable String pauses, LocalDate expected, String about) {
        LocalDate due = calendar.add(start, days);
        for (String pause : pauses == null ? new String[0] : pauses.split(" ")) {
            int dots = pause.indexOf("..");
            due = calendar.afterPause(
                    due, LocalDate.parse(pause.substring(0, dots)), LocalDate.parse(pause.substring(dots + 2)));
        }
        assertThat(due).as(about).isEqualTo(expected);
    }
}
