/** Which days are worked: the calendar shipped with the product and what the central administrator entered over it. */
@NullMarked
package vn.ocop.workflow.calendar;

import org.jspecify.annotations.NullMarked;
