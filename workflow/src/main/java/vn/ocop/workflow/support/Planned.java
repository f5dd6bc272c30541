package vn.ocop.workflow.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.PersonId;

/**
 * An item of support as it is planned.
 *
 * @param type id of the support type, for example YS02
 * @param officer who carries it out; null for the one responsible for the case
 * @param budget in VND
 */
public record Planned(
        String type,
        @Nullable PersonId officer,
        @Nullable String partner,
        @Nullable Long budget,
        LocalDate plannedOn) {}
