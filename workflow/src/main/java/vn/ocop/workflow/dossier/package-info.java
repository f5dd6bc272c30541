/**
 * The dossier of a product as everybody knows it: its idea, where it stands, its time limits and numbers, what was asked
 * to supplement; and who may see which dossier.
 */
@NullMarked
package vn.ocop.workflow.dossier;

import org.jspecify.annotations.NullMarked;
