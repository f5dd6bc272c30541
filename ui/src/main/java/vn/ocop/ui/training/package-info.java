/** Classes and events of the Youth Union: planning, lists of those who attend, and the page at which people sign up. */
@NullMarked
package vn.ocop.ui.training;

import org.jspecify.annotations.NullMarked;
