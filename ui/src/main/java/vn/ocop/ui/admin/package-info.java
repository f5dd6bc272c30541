/** Accounts and settings. */
@NullMarked
package vn.ocop.ui.admin;

import org.jspecify.annotations.NullMarked;
