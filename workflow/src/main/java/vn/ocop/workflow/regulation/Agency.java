package vn.ocop.workflow.regulation;

import java.util.List;

/**
 * A body that sends members into the council (Đ7.3b, Đ7.4b).
 *
 * @param levels {@code PROVINCE}, {@code CENTRE}
 * @param required the decision names it; others may be invited
 */
public record Agency(String id, Label name, List<String> levels, boolean required, String article) {}
