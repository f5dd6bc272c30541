package vn.ocop.workflow.unionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.regulation.Regulations;

/** What a plan must say, and what it cannot say. */
@Component
class PlanCheck {

    private final Regulations regulations;
    private final Clock clock;

    PlanCheck(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    /** @param province code of the province in which the communes lie; any for the centre */
    void check(String province, PlanContent plan) {
        if (plan.number().isBlank()) {
            throw new Rejected("number", "plan.number.missing");
        }
        if (plan.issuer().isBlank()) {
            throw new Rejected("issuer", "plan.issuer.missing");
        }
        if (plan.title().isBlank()) {
            throw new Rejected("title", "plan.title.missing");
        }
        if (plan.until().isBefore(plan.from())) {
            throw new Rejected("until", "plan.period.backwards");
        }
        for (int row = 0; row < plan.communes().size(); row++) {
            check(province, plan.communes().get(row), row);
        }
        for (int row = 0; row < plan.targets().size(); row++) {
            check(plan, plan.targets().get(row), row);
        }
        for (int row = 0; row < plan.activities().size(); row++) {
            check(plan.activities().get(row), row);
        }
    }

    private void check(String province, PlanCommune named, int row) {
        Place commune = Places.on(LocalDate.now(clock))
                .find(named.commune())
                .filter(Place::isCommune)
                .orElseThrow(() -> new Rejected("place[" + row + "]", "place.unknown"));
        if (!province.equals(UnitId.CENTRE) && !province.equals(commune.province())) {
            throw new Rejected("place[" + row + "]", "plan.commune.elsewhere");
        }
    }

    private void check(PlanContent plan, PlanTarget target, int row) {
        if (target.value() <= 0) {
            throw new Rejected("value[" + row + "]", "plan.value.missing");
        }
        if (!known(target.type())) {
            throw new Rejected("type[" + row + "]", "plan.type.unknown");
        }
        if (target.type() != null && !target.indicator().typed()) {
            throw new Rejected("type[" + row + "]", "plan.type.none");
        }
        LocalDate due = target.dueOn();
        if (due != null && due.isBefore(plan.from())) {
            throw new Rejected("due[" + row + "]", "plan.due.early");
        }
        boolean twice = plan.targets().subList(0, row).stream()
                .anyMatch(before -> before.indicator() == target.indicator()
                        && Objects.equals(before.type(), target.type())
                        && Objects.equals(before.dueOn(), target.dueOn()));
        if (twice) {
            throw new Rejected("indicator[" + row + "]", "plan.target.twice");
        }
    }

    private void check(PlanActivity activity, int row) {
        if (activity.title().isBlank()) {
            throw new Rejected("activity[" + row + "]", "plan.activity.missing");
        }
        if (!known(activity.type())) {
            throw new Rejected("activityType[" + row + "]", "plan.type.unknown");
        }
    }

    private boolean known(@Nullable String type) {
        return type == null
                || regulations.inForceOn(LocalDate.now(clock)).supportTypes().stream()
                        .anyMatch(each -> each.id().equals(type));
    }
}
