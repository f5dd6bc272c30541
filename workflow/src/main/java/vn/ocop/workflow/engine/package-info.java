/**
 * Everything of the process engine: starting and moving a dossier's journey, the inbox that follows its tasks, the path
 * taken. The only package that imports the engine; it knows which dossier and which way, and asks {@link
 * vn.ocop.workflow.engine.DossierContext} for the rest.
 */
@NullMarked
package vn.ocop.workflow.engine;

import org.jspecify.annotations.NullMarked;
