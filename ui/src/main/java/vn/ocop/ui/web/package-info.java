/** What all pages share: sign-in, the page of a task, errors in plain words, texts in the reader's language. */
@NullMarked
package vn.ocop.ui.web;

import org.jspecify.annotations.NullMarked;
