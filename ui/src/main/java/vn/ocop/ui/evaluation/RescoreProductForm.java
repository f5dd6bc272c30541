package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is filled in to after the discussion a member scores again, with the reason of what changed. */
record RescoreProductForm(
        @Nullable Map<String, String> option,
        @Nullable Map<String, @Size(max = 1000) String> note,
        @Nullable Set<String> gates,
        @NotBlank @Size(max = 4000) String remark) {}
