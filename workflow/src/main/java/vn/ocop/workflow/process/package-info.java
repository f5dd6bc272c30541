/** One file per model: each automatic task's bean, named by the task's id, is a reference to the use case that does it. */
@NullMarked
package vn.ocop.workflow.process;

import org.jspecify.annotations.NullMarked;
