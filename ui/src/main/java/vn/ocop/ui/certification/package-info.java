/** Pages of decision and certificate. */
@NullMarked
package vn.ocop.ui.certification;

import org.jspecify.annotations.NullMarked;
