/**
 * Products somebody of the Youth Union saw in a commune, before there is an idea: what, where, whom to talk to, and what
 * became of it.
 */
@NullMarked
package vn.ocop.workflow.scouting;

import org.jspecify.annotations.NullMarked;
