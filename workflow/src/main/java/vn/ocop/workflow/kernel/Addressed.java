package vn.ocop.workflow.kernel;

/**
 * Somebody is to know in person of something about a dossier or session; told in the transaction in which it happened.
 *
 * @param about name of the product or session
 * @param step name of what happened, as in {@link Happened}
 * @param note shown with it
 */
public record Addressed(BusinessKey subject, PersonId person, String about, String step, String note) {}
