/** Tells people what happened or is about to be late. Listens to events and to the time; nobody calls it but the models. */
@NullMarked
package vn.ocop.workflow.notification;

import org.jspecify.annotations.NullMarked;
