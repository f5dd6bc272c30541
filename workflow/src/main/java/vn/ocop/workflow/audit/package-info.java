/** The journal of every dossier: who did what when, each entry chained to the one before. */
@NullMarked
package vn.ocop.workflow.audit;

import org.jspecify.annotations.NullMarked;
