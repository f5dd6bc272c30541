package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in to the secretary consolidates the members' sheets.
 *
 * @param waivers minimums that do not apply, as criterion and stars
 * @param reasons why, by the same
 */
record ConsolidateScoresForm(
        @Nullable Set<String> gates,
        @Nullable Set<String> waivers,
        @Nullable Map<String, @Size(max = 1000) String> reasons,
        @Nullable @Size(max = 4000) String discussion,
        @Nullable Boolean keep) {}
