/** Due dates counted again when the working calendar or a limit changes: whose moved, from when to when. */
@NullMarked
package vn.ocop.workflow.recount;

import org.jspecify.annotations.NullMarked;
