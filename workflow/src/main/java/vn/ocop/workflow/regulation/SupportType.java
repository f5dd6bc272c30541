package vn.ocop.workflow.regulation;

/**
 * A way in which the Youth Union supports a product.
 *
 * @param output what is recorded when it is done
 */
public record SupportType(String id, Label name, Label output) {}
