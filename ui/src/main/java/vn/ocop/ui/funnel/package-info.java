/** From idea to star, on a page and as a workbook. */
@NullMarked
package vn.ocop.ui.funnel;

import org.jspecify.annotations.NullMarked;
