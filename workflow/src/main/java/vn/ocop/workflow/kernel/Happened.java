package vn.ocop.workflow.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a dossier or in a session; told in the transaction in which it happened.
 *
 * @param actor who did it, or null for the system
 * @param onBehalfOf whose task it was, if the actor did it for somebody else (assisted route)
 * @param step id of the model's element, or of the use case where no model has one
 * @param outcome the way the dossier went, as {@code gateway.CONSTANT}
 * @param note reason or remark, shown in the history
 */
public record Happened(
        BusinessKey subject,
        @Nullable Actor actor,
        @Nullable String onBehalfOf,
        String step,
        @Nullable String outcome,
        @Nullable String note) {

    /** The system did it. */
    public static Happened bySystem(BusinessKey subject, String step, @Nullable String note) {
        return new Happened(subject, null, null, step, null, note);
    }
}
