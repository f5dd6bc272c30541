/** What the public sees: recognised products and their certificates. */
@NullMarked
package vn.ocop.ui.registry;

import org.jspecify.annotations.NullMarked;
