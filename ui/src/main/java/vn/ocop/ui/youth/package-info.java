/** The register of subjects led by the young. */
@NullMarked
package vn.ocop.ui.youth;

import org.jspecify.annotations.NullMarked;
