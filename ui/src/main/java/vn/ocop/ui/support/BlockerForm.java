package vn.ocop.ui.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What blocks a product.
 *
 * @param document id of the document it is about; none if it is about no document
 */
record BlockerForm(
        @Nullable String document, @NotBlank @Size(max = 2000) String why, @NotBlank @Size(max = 200) String helper) {}
