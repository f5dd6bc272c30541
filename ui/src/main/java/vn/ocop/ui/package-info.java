/** What people see: pages in Vietnamese first, English second, that work on a phone and without JavaScript. */
@NullMarked
package vn.ocop.ui;

import org.jspecify.annotations.NullMarked;
