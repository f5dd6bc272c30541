package vn.ocop.workflow.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a dossier; told in the transaction in which it happened.
 *
 * @param actor who did it, or null for the system
 * @param step id of the model's element, or of the use case where no model has one
 * @param outcome the way the dossier went, as {@code gateway.CONSTANT}
 * @param note reason or remark, shown in the history
 */
public record Happened(
        DossierId dossier, @Nullable Actor actor, String step, @Nullable String outcome, @Nullable String note) {}
