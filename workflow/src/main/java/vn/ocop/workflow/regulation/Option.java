package vn.ocop.workflow.regulation;

import org.jspecify.annotations.Nullable;

/**
 * One answer of a criterion that an assessor may tick.
 *
 * @param id unique in its sheet, for example {@code 1.1-2}
 * @param points whole points, from 0 to the criterion's maximum
 * @param variant letter of the variant this option belongs to, null for criteria without variants
 */
public record Option(String id, int points, Label label, @Nullable String variant) {}
