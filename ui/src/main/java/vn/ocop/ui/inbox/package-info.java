/** The work list of a person: what is open, what is most urgent. */
@NullMarked
package vn.ocop.ui.inbox;

import org.jspecify.annotations.NullMarked;
