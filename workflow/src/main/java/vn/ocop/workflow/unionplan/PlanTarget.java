package vn.ocop.workflow.unionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.figures.Indicator;

/**
 * What a plan wants to reach.
 *
 * @param type id of the support type it is limited to, where the indicator tells them apart
 * @param value to be reached, of money in VND
 * @param dueOn null for the end of the plan
 * @param words of the plan
 */
@Embeddable
public record PlanTarget(
        @Enumerated(EnumType.STRING) Indicator indicator,
        @Nullable String type,
        @Column(name = "target_value") long value,
        @Nullable LocalDate dueOn,
        @Nullable String words) {}
