/**
 * Sessions of a council: called with date, place and agenda, opened with a quorum, scored product by product, closed and
 * sealed, minutes signed, results released (Đ7.3d, Đ7.4; what the law leaves open follows the Quy chế and is a setting).
 */
@NullMarked
package vn.ocop.workflow.session;

import org.jspecify.annotations.NullMarked;
