package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is filled in to a member of the council scores the product on the sheet of its set, independently. */
record ScoreProductForm(
        @Nullable Map<String, String> option,
        @Nullable Map<String, @Size(max = 1000) String> note,
        @Nullable Set<String> gates,
        @Nullable @Size(max = 4000) String remark) {}
