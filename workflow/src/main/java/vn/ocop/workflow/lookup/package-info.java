/** Where a dossier stands, asked by whoever has its code and the producer's phone number; no account, no personal data. */
@NullMarked
package vn.ocop.workflow.lookup;

import org.jspecify.annotations.NullMarked;
