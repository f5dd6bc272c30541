/**
 * A dossier taken out of the system as a whole: as a ZIP with index and SHA-256 manifest, and as one PDF with bookmarks;
 * and the check of such a ZIP. In it is what the person who takes it out may read.
 */
@NullMarked
package vn.ocop.ui.export;

import org.jspecify.annotations.NullMarked;
