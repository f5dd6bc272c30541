package vn.ocop.workflow.council;

import java.time.LocalDate;
import java.util.List;

/**
 * The decision that sets up a council or advisory group.
 *
 * @param decisionNumber for example "643/QĐ-UBND"
 * @param termUntil last day of the term
 */
public record Founding(
        String decisionNumber, LocalDate decidedOn, LocalDate termFrom, LocalDate termUntil, List<SeatHolder> seats) {}
