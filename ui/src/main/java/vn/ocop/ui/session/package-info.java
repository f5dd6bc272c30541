/** Sessions of councils: calling one, the live screen, declarations, and the tasks of the chair and the secretary. */
@NullMarked
package vn.ocop.ui.session;

import org.jspecify.annotations.NullMarked;
