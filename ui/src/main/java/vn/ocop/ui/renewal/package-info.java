/** Beginning the next dossier of a product from its last one. */
@NullMarked
package vn.ocop.ui.renewal;

import org.jspecify.annotations.NullMarked;
