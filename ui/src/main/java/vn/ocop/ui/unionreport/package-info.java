/** Reports of the Youth Union: who has sent which, one of them with figures and words, its three tasks. */
@NullMarked
package vn.ocop.ui.unionreport;

import org.jspecify.annotations.NullMarked;
