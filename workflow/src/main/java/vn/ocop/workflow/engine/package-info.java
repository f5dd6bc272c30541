/**
 * Everything of the process engine: starting and moving the processes of a dossier or session, the inbox that follows its tasks, the path
 * taken. The only package that imports the engine; it knows which dossier or session and which way, and asks {@link
 * vn.ocop.workflow.engine.SubjectContext} for the rest.
 */
@NullMarked
package vn.ocop.workflow.engine;

import org.jspecify.annotations.NullMarked;
