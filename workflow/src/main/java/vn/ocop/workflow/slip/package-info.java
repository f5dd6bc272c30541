/**
 * Slips of the desk: the receipt block of Mẫu 01, and, where the place runs its dossiers through a one-stop desk, the forms
 * of Thông tư 03/2025/TT-VPCP. What a slip says comes from the dossier and its history; its words are data, versioned like
 * the law. An issued slip is a row that never changes and prints the same for ever.
 */
@NullMarked
package vn.ocop.workflow.slip;

import org.jspecify.annotations.NullMarked;
