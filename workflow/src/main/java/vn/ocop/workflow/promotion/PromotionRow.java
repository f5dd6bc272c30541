package vn.ocop.workflow.promotion;

import org.jspecify.annotations.Nullable;

/**
 * A fair or shop in a list.
 *
 * @param products how many were taken along
 * @param turnover of all of them, in VND; null while nobody has said
 */
public record PromotionRow(Promotion promotion, long products, @Nullable Long turnover) {}
