package vn.ocop.ui.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer to choose from on a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what it means, or null
 */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
