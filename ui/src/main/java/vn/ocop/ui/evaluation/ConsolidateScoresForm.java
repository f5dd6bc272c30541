package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is filled in to the secretary consolidates the members' sheets. */
record ConsolidateScoresForm(
        @Nullable Set<String> gates, @Nullable @Size(max = 4000) String discussion, @Nullable Boolean keep) {}
