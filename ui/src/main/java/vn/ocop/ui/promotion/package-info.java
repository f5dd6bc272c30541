/** The pages of fairs and shops with the products taken along. */
@NullMarked
package vn.ocop.ui.promotion;

import org.jspecify.annotations.NullMarked;
