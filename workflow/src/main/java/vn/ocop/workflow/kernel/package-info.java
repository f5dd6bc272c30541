/** Typed ids and the few values every part of the system speaks of. Depends on nothing. */
@NullMarked
package vn.ocop.workflow.kernel;

import org.jspecify.annotations.NullMarked;
