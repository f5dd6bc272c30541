/**
 * The Youth Union's support: what a product needs, which of the support types are carried out by whom and when, what came
 * of them, what blocks the product, and support asked for once more. The Union supports and never decides.
 */
@NullMarked
package vn.ocop.workflow.support;

import org.jspecify.annotations.NullMarked;
