/** Plans of the Youth Union: recorded, and held against what has come of them. */
@NullMarked
package vn.ocop.ui.unionplan;

import org.jspecify.annotations.NullMarked;
