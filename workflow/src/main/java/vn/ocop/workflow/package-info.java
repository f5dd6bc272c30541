/** What the system does: the path of an OCOP dossier, knowing nothing of HTTP. */
@NullMarked
package vn.ocop.workflow;

import org.jspecify.annotations.NullMarked;
