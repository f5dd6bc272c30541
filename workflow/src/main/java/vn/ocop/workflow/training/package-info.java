/**
 * Classes, talks, contests, visits and publicity of a Youth Union unit that belong to no single product: planned, signed up
 * for, held, attended, certified.
 */
@NullMarked
package vn.ocop.workflow.training;

import org.jspecify.annotations.NullMarked;
