package vn.ocop.ui.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The support types chosen, each with officer, partner, money in VND and date, by code of the type. */
record PlanSupportForm(
        @NotBlank @Size(max = 200) String responsible,
        @Nullable Set<String> items,
        @Nullable Map<String, @Size(max = 200) String> officer,
        @Nullable Map<String, @Size(max = 300) String> partner,
        @Nullable Map<String, String> budget,
        @Nullable Map<String, String> plannedOn) {}
