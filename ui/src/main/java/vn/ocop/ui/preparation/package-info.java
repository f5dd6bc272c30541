/** The dossier at the commune: preparing and handing in, receiving, checking, assessing, proposing. */
@NullMarked
package vn.ocop.ui.preparation;

import org.jspecify.annotations.NullMarked;
