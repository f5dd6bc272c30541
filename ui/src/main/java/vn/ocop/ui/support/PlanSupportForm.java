package vn.ocop.ui.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The support types chosen, each with officer, partner, money in VND and date, by code of the type.
 *
 * @param responsible number of the person who follows the case
 * @param officer numbers of persons; none for the one responsible
 */
record PlanSupportForm(
        @NotNull @Nullable Long responsible,
        @Nullable Set<String> items,
        @Nullable Map<String, String> officer,
        @Nullable Map<String, @Size(max = 300) String> partner,
        @Nullable Map<String, String> budget,
        @Nullable Map<String, String> plannedOn) {}
