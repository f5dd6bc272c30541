package vn.ocop.workflow.promotion;

import org.jspecify.annotations.Nullable;

/**
 * Where a product is sold, as the public reads it.
 *
 * @param dossier number of the product's dossier
 */
public record Shop(long dossier, String name, @Nullable String venue, @Nullable String url) {}
