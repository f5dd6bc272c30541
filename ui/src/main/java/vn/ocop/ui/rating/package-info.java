/**
 * How many stars would this be, and what is missing? Answered to everybody: on a page to people, as JSON to programs. What
 * is filled in is rated as a council's sheets would be and kept nowhere.
 */
@NullMarked
package vn.ocop.ui.rating;

import org.jspecify.annotations.NullMarked;
