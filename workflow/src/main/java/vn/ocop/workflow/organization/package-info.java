/** People, the roles they hold in units, the producers, the places of Vietnam, and what a province may set itself. */
@NullMarked
package vn.ocop.workflow.organization;

import org.jspecify.annotations.NullMarked;
