/** The dossier and its pages at the commune: idea, preparation, receipt, assessment; where it stands and what happened. */
@NullMarked
package vn.ocop.ui.dossier;

import org.jspecify.annotations.NullMarked;
