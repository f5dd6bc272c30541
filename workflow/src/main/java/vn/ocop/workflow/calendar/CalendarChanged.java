package vn.ocop.workflow.calendar;

import vn.ocop.workflow.kernel.Actor;

/**
 * The working calendar was changed; told in the transaction that changes it.
 *
 * @param counts are days counted otherwise, so that due dates may be others? A year decided as it was expected moves none.
 */
public record CalendarChanged(Actor actor, boolean counts) {}
