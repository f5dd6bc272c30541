/** Tells people what happened or is about to be late. Listens to events; nobody calls it but the models' reminders. */
@NullMarked
package vn.ocop.workflow.notification;

import org.jspecify.annotations.NullMarked;
