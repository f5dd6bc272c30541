package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Product and producer described (Mẫu 02 I.7–9).
 *
 * @param held names of the boxes ticked
 */
record ProfileForm(
        @NotBlank @Size(max = 4000) String description,
        @Nullable Set<String> held,
        @Nullable @Size(max = 300) String otherRight,
        @NotBlank @Size(max = 4000) String history,
        @NotBlank @Size(max = 4000) String structure) {}
