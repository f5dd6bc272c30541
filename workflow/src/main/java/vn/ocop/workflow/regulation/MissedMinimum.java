package vn.ocop.workflow.regulation;

/**
 * A minimum that was not reached.
 *
 * @param stars the class that asks for it
 * @param criterion key of the criterion
 * @param had mean of the members
 * @param reachedBy how many members gave at least what is needed
 * @param needed whole points
 */
public record MissedMinimum(int stars, String criterion, Mean had, int reachedBy, int needed) {}
