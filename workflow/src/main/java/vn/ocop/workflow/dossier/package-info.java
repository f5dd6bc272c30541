/**
 * The dossier of a product, from the idea to the commune's proposal: idea, registration (Mẫu 01), self-assessment (Mẫu
 * 02), receipt, supplement, the commune's assessment (Mẫu 03); and who may see which dossier.
 */
@NullMarked
package vn.ocop.workflow.dossier;

import org.jspecify.annotations.NullMarked;
