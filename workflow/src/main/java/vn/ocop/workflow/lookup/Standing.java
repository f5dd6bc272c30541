package vn.ocop.workflow.lookup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.regulation.Label;

/**
 * Where a dossier stands, as anybody may read who knows its code and the producer's phone number.
 *
 * @param product name of the product
 * @param step id of the task that is next; null if none is open to be told
 * @param producersTurn it waits for the producer
 * @param unit who has it; null if it waits for the producer, or nobody has it any more
 * @param dueOn until when that is to be done
 * @param communeDueOn last of the commune's working days, while the commune has it
 * @param asked what the producer is asked to supplement
 * @param closedOn when it ended
 */
public record Standing(
        String product,
        Stage stage,
        @Nullable String step,
        boolean producersTurn,
        @Nullable UnitId unit,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate communeDueOn,
        List<Asked> asked,
        @Nullable LocalDate closedOn) {

    /**
     * One thing that is asked for; what is wrong with it is not for everybody.
     *
     * @param document its name; null if it is about something else
     */
    public record Asked(@Nullable Label document, LocalDate until) {}

    static Standing closed(String product, Stage stage, @Nullable LocalDate closedOn) {
        return new Standing(product, stage, null, false, null, null, null, List.of(), closedOn);
    }
}
