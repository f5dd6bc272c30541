/**
 * The law as data: each decision that regulates evaluation is a folder of the class path with its scoring sheets, time
 * limits, documents, knock-outs and decision tables. A dossier is bound to the decision it was received under. Here it is
 * read, checked as a whole when the system starts, and asked: what a score is worth, when a step is due.
 */
@NullMarked
package vn.ocop.workflow.regulation;

import org.jspecify.annotations.NullMarked;
