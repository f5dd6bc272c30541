package vn.ocop.workflow.engine;

import java.time.LocalDate;

/** The date planned for an element of a multi-instance task, which is its due date; answered by who plans. */
@FunctionalInterface
public interface ItemDates {
    LocalDate plannedOn(String item);
}
