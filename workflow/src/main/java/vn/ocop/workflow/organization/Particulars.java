package vn.ocop.workflow.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has declared about themselves, so that ties to a producer are found.
 *
 * @param address where the person lives
 * @param workplace agency or enterprise the person works for
 */
public record Particulars(@Nullable String address, @Nullable String workplace, List<Relative> relatives) {}
