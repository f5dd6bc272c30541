/** The subjects led by the young: cooperatives, households and others, with their products and stars. */
@NullMarked
package vn.ocop.workflow.youth;

import org.jspecify.annotations.NullMarked;
