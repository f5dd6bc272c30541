/** Comments on the page of a dossier. */
@NullMarked
package vn.ocop.ui.comment;

import org.jspecify.annotations.NullMarked;
