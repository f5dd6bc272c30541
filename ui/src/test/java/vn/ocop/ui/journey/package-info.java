/**
 * The system as its people meet it: whole paths of a dossier in a real browser, each step by somebody who signs in with
 * the account of its role. Every page met on the way is checked for accessibility.
 */
@NullMarked
package vn.ocop.ui.journey;

import org.jspecify.annotations.NullMarked;
