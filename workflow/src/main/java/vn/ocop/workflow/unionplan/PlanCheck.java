package vn.ocop.workflow.unionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        require(!plan.number().isBlank(), "number", "plan.number.missing");
        require(!plan.issuer().isBlank(), "issuer", "plan.issuer.missing");
        require(!plan.title().isBlank(), "title", "plan.title.missing");
        require(!plan.until().isBefore(plan.from()), "until", "plan.period.backwards");
        for (int row = 0; row < plan.communes().size(); row++) {
            check(province, plan.communes().get(row), row);
        }
        for (int row = 0; row < plan.targets().size(); row++) {
            check(plan, plan.targets().get(row), row);
        }
        for (int row = 0; row < plan.activities().size(); row++) {
            PlanActivity activity = plan.activities().get(row);
            require(!activity.title().isBlank(), at("activity", row), "plan.activity.missing");
            require(known(activity.type()), at("activityType", row), "plan.type.unknown");
        }
    }

    private void check(String province, PlanCommune named, int row) {
        Place commune = Places.on(LocalDate.now(clock))
                .find(named.commune())
                .filter(Place::isCommune)
                .orElseThrow(() -> new Rejected(at("place", row), "place.unknown"));
        require(
                province.equals(UnitId.CENTRE) || province.equals(commune.province()),
                at("place", row),
                "plan.commune.elsewhere");
    }

    private void check(PlanContent plan, PlanTarget target, int row) {
        require(target.value() > 0, at("value", row), "plan.value.missing");
        require(known(target.type()), at("type", row), "plan.type.unknown");
        require(target.type() == null || target.indicator().typed(), at("type", row), "plan.type.none");
        LocalDate due = target.dueOn();
        require(due == null || !due.isBefore(plan.from()), at("due", row), "plan.due.early");
        long same = plan.targets().subList(0, row).stream()
                .filter(before -> before.indicator() == target.indicator()
                        && Objects.equals(before.type(), target.type())
                        && Objects.equals(before.dueOn(), target.dueOn()))
                .count();
        require(same == 0, at("indicator", row), "plan.target.twice");
    }

    private boolean known(@Nullable String type) {
        List<?> found = regulations.inForceOn(LocalDate.now(clock)).supportTypes().stream()
                .filter(each -> each.id().equals(type))
                .toList();
        return type == null || !found.isEmpty();
    }

    private static String at(String field, int row) {
        return field + "[" + row + "]";
    }

    private static void require(boolean right, String field, String key) {
        if (!right) {
            throw new Rejected(field, key);
        }
    }
}
