/**
 * The vocabulary of the models: who acts ({@link vn.ocop.processes.Role}), which ways lead on
 * ({@link vn.ocop.processes.Outcome}) and what may be told to a running process ({@link vn.ocop.processes.Message}).
 *
 * <p>The models themselves lie in {@code resources/processes}, the law in {@code resources/regulations}.
 */
@NullMarked
package vn.ocop.processes;

import org.jspecify.annotations.NullMarked;
