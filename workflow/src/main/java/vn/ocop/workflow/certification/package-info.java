/** From a confirmed result to the decision, the certificate, its publication and the notices (Đ4, Đ7.3đ–g). */
@NullMarked
package vn.ocop.workflow.certification;

import org.jspecify.annotations.NullMarked;
