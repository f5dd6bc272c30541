package vn.ocop.workflow.regulation;

import org.jspecify.annotations.Nullable;

/**
 * What one assessor says on one criterion.
 *
 * @param option id of the option ticked, or null if none (which is worth 0 points)
 * @param note the assessor's remark
 */
public record Mark(@Nullable String option, @Nullable String note) {

    public static Mark of(String option) {
        return new Mark(option, null);
    }
}
