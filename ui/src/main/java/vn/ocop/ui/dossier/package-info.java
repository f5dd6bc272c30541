/** The dossier and its page: the idea it began with, where it stands and what happened. */
@NullMarked
package vn.ocop.ui.dossier;

import org.jspecify.annotations.NullMarked;
