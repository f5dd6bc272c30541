package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in to the secretary consolidates the members' sheets.
 *
 * @param waivers why a minimum does not apply, by criterion and stars; blank where it applies
 */
record ConsolidateScoresForm(
        @Nullable Set<String> gates,
        @Nullable Map<String, @Size(max = 1000) String> waivers,
        @Nullable @Size(max = 4000) String discussion,
        @Nullable Boolean keep) {}
