/** The public look-up of where a dossier stands. */
@NullMarked
package vn.ocop.ui.lookup;

import org.jspecify.annotations.NullMarked;
