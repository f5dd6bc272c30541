package vn.ocop.workflow.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has declared about themselves, so that ties to a producer are found.
 *
 * @param address where the person lives, as it is printed
 * @param addressCommune official code of the commune named in it
 * @param workplace agency or enterprise the person works for
 */
public record Particulars(
        @Nullable String address,
        @Nullable String addressCommune,
        @Nullable String workplace,
        List<Relative> relatives) {}
