package vn.ocop.workflow.engine;

import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/**
 * A task that was open and the actor's to do when asked; completing asks again.
 *
 * @param step id of the user task in the model
 * @param item the element of a multi-instance task (support item, council member), else null
 */
public record OpenTask(String id, String step, DossierId dossier, Actor actor, @Nullable String item) {}
