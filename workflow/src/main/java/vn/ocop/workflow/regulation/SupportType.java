package vn.ocop.workflow.regulation;

import java.util.List;

/**
 * A way in which the Youth Union supports a product.
 *
 * @param results what is recorded when it is done, in the order of the form
 */
public record SupportType(String id, Label name, List<ResultField> results) {}
