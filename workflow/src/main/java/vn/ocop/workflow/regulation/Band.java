package vn.ocop.workflow.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A class of stars by the mean total (Đ3).
 *
 * @param from least points of the mean total
 * @param recognised whether a product of this class gets a decision and certificate (Đ4.1a)
 * @param level level word of the decision, null where nothing is recognised
 */
public record Band(int stars, int from, boolean recognised, @Nullable Label level) {}
