package vn.ocop.ui.unionplan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.PlaceAnswer;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.unionplan.PlanActivity;
import vn.ocop.workflow.unionplan.PlanCommune;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.PlanTarget;

/** A plan as a form and back: its lists as rows, of which the empty ones are none. */
@Component
class PlanRows {

    private static final Pattern AT = Pattern.compile("(\\w+)\\[(\\d+)]");

    /**
     * What was read.
     *
     * @param rows for each list, by the name of its first column, the rows of the form its entries stand in
     */
    record Read(PlanContent content, Map<String, List<Integer>> rows) {

        /** A refusal of an entry at the row in which it stands. */
        Rejected at(Rejected refused) {
            Matcher field = AT.matcher(refused.field());
            if (!field.matches()) {
                return refused;
            }
            String list =
                    switch (field.group(1)) {
                        case "place" -> "place";
                        case "activity", "activityType" -> "activity";
                        default -> "indicator";
                    };
            int row = Objects.requireNonNull(rows.get(list)).get(Integer.parseInt(field.group(2)));
            return new Rejected(field.group(1) + "[" + row + "]", refused.key(), refused.args());
        }
    }

    private final Addresses addresses;
    private final Names names;

    PlanRows(Addresses addresses, Names names) {
        this.addresses = addresses;
        this.names = names;
    }

    UnionPlanForm form(PlanContent plan) {
        return new UnionPlanForm(
                plan.number(),
                plan.issuedOn(),
                plan.issuer(),
                plan.title(),
                plan.from(),
                plan.until(),
                plan.parent(),
                plan.parentWords(),
                plan.purpose(),
                plan.requirements(),
                plan.organisation(),
                plan.recipients(),
                plan.signer(),
                plan.signerPosition(),
                plan.communes().size() + 1,
                plan.targets().size() + 1,
                plan.activities().size() + 1,
                column(plan.communes(), this::written),
                column(plan.communes(), PlanCommune::commune),
                column(plan.targets(), target -> target.indicator().name()),
                column(plan.targets(), PlanTarget::type),
                column(plan.targets(), PlanTarget::value),
                column(plan.targets(), PlanTarget::dueOn),
                column(plan.targets(), PlanTarget::words),
                column(plan.activities(), PlanActivity::title),
                column(plan.activities(), PlanActivity::type),
                column(plan.activities(), PlanActivity::leadUnit),
                column(plan.activities(), PlanActivity::timeWords),
                column(plan.activities(), PlanActivity::venue));
    }

    private String written(PlanCommune named) {
        return named.asNamed() == null ? names.address(named.commune()) : named.asNamed();
    }

    private static <T> Map<String, String> column(List<T> entries, Function<T, @Nullable Object> part) {
        Map<String, String> column = new HashMap<>();
        for (int row = 0; row < entries.size(); row++) {
            Object value = part.apply(entries.get(row));
            column.put(String.valueOf(row), value == null ? "" : value.toString());
        }
        return column;
    }

    /** What the words of each row mean, for rows with words. */
    Map<String, PlaceAnswer> places(UnionPlanForm form) {
        Map<String, PlaceAnswer> answers = new HashMap<>();
        for (int row = 0; row < Objects.requireNonNull(form.places()); row++) {
            String words = of(form.place(), row);
            if (words != null) {
                answers.put(String.valueOf(row), look(form, row, words));
            }
        }
        return answers;
    }

    private PlaceAnswer look(UnionPlanForm form, int row, String words) {
        return addresses.look(new PlaceChoice(null, words, of(form.commune(), row), words));
    }

    /** A form that was found well-formed. */
    Read read(UnionPlanForm form) {
        Map<String, List<Integer>> rows = new HashMap<>();
        List<PlanCommune> communes = new ArrayList<>();
        for (int row = 0; row < Objects.requireNonNull(form.places()); row++) {
            String words = of(form.place(), row);
            if (words != null) {
                communes.add(commune(form, row, words));
                rows.computeIfAbsent("place", list -> new ArrayList<>()).add(row);
            }
        }
        List<PlanTarget> targets = new ArrayList<>();
        for (int row = 0; row < Objects.requireNonNull(form.targets()); row++) {
            if (filled(row, form.indicator(), form.value(), form.words(), form.due())) {
                targets.add(target(form, row));
                rows.computeIfAbsent("indicator", list -> new ArrayList<>()).add(row);
            }
        }
        List<PlanActivity> activities = new ArrayList<>();
        for (int row = 0; row < Objects.requireNonNull(form.activities()); row++) {
            if (filled(row, form.activity(), form.lead(), form.time(), form.venue())) {
                activities.add(new PlanActivity(
                        Forms.orEmpty(of(form.activity(), row)),
                        of(form.activityType(), row),
                        of(form.lead(), row),
                        of(form.time(), row),
                        of(form.venue(), row)));
                rows.computeIfAbsent("activity", list -> new ArrayList<>()).add(row);
            }
        }
        PlanContent content = new PlanContent(
                form.issuer().strip(),
                form.number().strip(),
                Objects.requireNonNull(form.issuedOn()),
                form.title().strip(),
                Objects.requireNonNull(form.from()),
                Objects.requireNonNull(form.until()),
                form.parent(),
                Forms.blankToNull(form.parentWords()),
                Forms.blankToNull(form.purpose()),
                Forms.blankToNull(form.requirements()),
                Forms.blankToNull(form.organisation()),
                Forms.blankToNull(form.recipients()),
                Forms.blankToNull(form.signer()),
                Forms.blankToNull(form.signerPosition()),
                communes,
                targets,
                activities);
        return new Read(content, rows);
    }

    private PlanCommune commune(UnionPlanForm form, int row, String words) {
        PlaceAnswer answer = look(form, row, words);
        Place place = answer.place();
        if (place == null) {
            throw new Rejected("place[" + row + "]", answer.refusal());
        }
        return new PlanCommune(place.code(), answer.named());
    }

    private static PlanTarget target(UnionPlanForm form, int row) {
        Indicator indicator = Indicator.of(Forms.orEmpty(of(form.indicator(), row)))
                .orElseThrow(() -> new Rejected("indicator[" + row + "]", "unionPlan.indicator.unknown"));
        Long value = Forms.money(of(form.value(), row));
        return new PlanTarget(
                indicator,
                of(form.type(), row),
                value == null ? 0 : value,
                day("due[" + row + "]", of(form.due(), row)),
                of(form.words(), row));
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Rejected(field, "unionPlan.due.wrong");
        }
    }

    @SafeVarargs
    private static boolean filled(int row, @Nullable Map<String, String>... columns) {
        for (Map<String, String> column : columns) {
            if (of(column, row) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String of(@Nullable Map<String, String> column, int row) {
        return column == null ? null : Forms.blankToNull(column.get(String.valueOf(row)));
    }
}
