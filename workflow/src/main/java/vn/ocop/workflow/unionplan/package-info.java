/**
 * Plans of Youth Union units: what a unit has undertaken under which higher plan, in which communes, with which targets and
 * activities. What has come of them is counted ({@link vn.ocop.workflow.figures}), never typed.
 */
@NullMarked
package vn.ocop.workflow.unionplan;

import org.jspecify.annotations.NullMarked;
