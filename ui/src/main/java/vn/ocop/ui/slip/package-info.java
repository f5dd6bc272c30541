/** The desk: slips of a dossier, the register, the words of the forms, answers to single items of a request. */
@NullMarked
package vn.ocop.ui.slip;

import org.jspecify.annotations.NullMarked;
