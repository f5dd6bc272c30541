/** The papers of a dossier: brought along, described, replaced; looked at by whoever reads the dossier; quarantine. */
@NullMarked
package vn.ocop.ui.evidence;

import org.jspecify.annotations.NullMarked;
