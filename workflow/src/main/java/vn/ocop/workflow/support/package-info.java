/**
 * The Youth Union's support: what a product needs, which of the support types are carried out by whom and when, and
 * what came of them. The Union supports and never decides.
 */
@NullMarked
package vn.ocop.workflow.support;

import org.jspecify.annotations.NullMarked;
