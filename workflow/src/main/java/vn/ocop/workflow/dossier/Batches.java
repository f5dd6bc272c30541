package vn.ocop.workflow.dossier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.engine.Decisions;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** The batches of the year (Đ5): the one a dossier belongs to that is proposed, or expected to be, on a day. */
@Component
public class Batches {

    private static final String TABLE = "batch";

    /**
     * A batch.
     *
     * @param number within the year, from 1
     * @param endsOn the evaluation must be finished before this day
     */
    public record Batch(int number, int year, LocalDate endsOn) {

        /** For example {@code 1/2027}. */
        public String name() {
            return number + "/" + year;
        }
    }

    private final Decisions decisions;
    private final Regulations regulations;

    Batches(Decisions decisions, Regulations regulations) {
        this.decisions = decisions;
        this.regulations = regulations;
    }

    public Batch of(Dossier dossier, Level level, LocalDate proposedOn) {
        Regulation regulation = regulations.byKey(dossier.regulation());
        Map<String, Object> row = decisions.decide(
                regulation.key(),
                TABLE,
                () -> regulation.decision(TABLE),
                Map.of("level", level.name(), "month", proposedOn.getMonthValue(), "day", proposedOn.getDayOfMonth()));
        int year = proposedOn.getYear();
        return new Batch(
                number(row, TABLE),
                year + number(row, "yearOffset"),
                Year.of(year + number(row, "endYearOffset"))
                        .atMonthDay(MonthDay.of(number(row, "endMonth"), number(row, "endDay"))));
    }

    private static int number(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("no number " + output + " in " + row);
    }
}
