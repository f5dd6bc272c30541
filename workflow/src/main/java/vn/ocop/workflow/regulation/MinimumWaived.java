package vn.ocop.workflow.regulation;

/**
 * A minimum that somebody entitled has declared not applicable, with a reason kept elsewhere; needed where the wording of
 * a sheet asks for a paper that its products cannot have (sets 19 to 21, food-safety certificate).
 */
public record MinimumWaived(String criterion, int stars) {}
