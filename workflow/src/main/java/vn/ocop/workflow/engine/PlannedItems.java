package vn.ocop.workflow.engine;

import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.workflow.kernel.PersonId;

/** What was planned for an element of a multi-instance task; answered by who plans. */
public interface PlannedItems {

    /** The date planned, which is the task's due date. */
    LocalDate plannedOn(String item);

    /** Who is to do it first; may put it back on the pile of the office. */
    Optional<PersonId> officer(String item);
}
