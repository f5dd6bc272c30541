/**
 * Comments on a dossier, among officials or with the producer, who may be asked by name. Councils and advisory groups have
 * none: what they think of a product they write into sheets and minutes (Đ7.3d).
 */
@NullMarked
package vn.ocop.workflow.comment;

import org.jspecify.annotations.NullMarked;
