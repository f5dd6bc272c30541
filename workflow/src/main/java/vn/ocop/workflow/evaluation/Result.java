package vn.ocop.workflow.evaluation;

import java.util.List;
import vn.ocop.workflow.regulation.Rating;
import vn.ocop.workflow.regulation.RatingExplained;

/**
 * An evaluation with its members' last sheets and what follows from them.
 *
 * @param sheets the last sheet of each member, in order of submission
 */
public record Result(Evaluation evaluation, List<ScoreSheet> sheets, Rating rating, RatingExplained explained) {

    /** Did a member find a knock-out to hold? */
    public boolean knockOutFound() {
        return sheets.stream().anyMatch(sheet -> !sheet.gates().isEmpty());
    }
}
