/**
 * The dossier at the commune: the producer prepares registration (Mẫu 01) and self-assessment (Mẫu 02) and hands them in;
 * the commune receives, checks, assesses (Mẫu 03) and proposes (Đ6, Đ7.1–7.2).
 */
@NullMarked
package vn.ocop.workflow.preparation;

import org.jspecify.annotations.NullMarked;
