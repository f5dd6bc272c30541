/** Pages of the Youth Union's support. */
@NullMarked
package vn.ocop.ui.support;

import org.jspecify.annotations.NullMarked;
