package vn.ocop.ui.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.SupportTypes;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.unionplan.PlanActivity;
import vn.ocop.workflow.unionplan.PlanCommune;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.PlanTarget;
import vn.ocop.workflow.unionplan.Plans;
import vn.ocop.workflow.unionplan.UnionPlan;

/** A plan of the Union as a paper: purpose, requirements and targets, contents, who does what. */
@Controller
class UnionPlanPapersController {

    /** A line of the table of targets. */
    record Target(String name, String value, String due) {}

    private final Plans plans;
    private final UnionLetterheads heads;
    private final Names names;
    private final SupportTypes types;
    private final Words words;
    private final Texts texts;
    private final Papers papers;

    UnionPlanPapersController(
            Plans plans,
            UnionLetterheads heads,
            Names names,
            SupportTypes types,
            Words words,
            Texts texts,
            Papers papers) {
        this.plans = plans;
        this.heads = heads;
        this.names = names;
        this.types = types;
        this.words = words;
        this.texts = texts;
        this.papers = papers;
    }

    @GetMapping("/papers/plans/{id}.{ending}")
    ResponseEntity<byte[]> plan(Actor actor, @PathVariable long id, @PathVariable String ending) {
        Format format = Format.of(ending, Format.TEXT);
        UnionPlan plan = plans.see(actor, id);
        PlanContent content = plans.content(actor, id);
        Map<String, Object> values = new HashMap<>();
        values.put("plan", content);
        values.put("head", head(plan));
        values.put("carriesOut", carriesOut(actor, content));
        values.put("communes", content.communes().stream().map(this::place).toList());
        values.put("targets", content.targets().stream().map(this::target).toList());
        values.put(
                "activities",
                content.activities().stream()
                        .map(UnionPlanPapersController::activity)
                        .toList());
        values.put("recipients", lines(content.recipients()));
        values.put("signs", signs(plan, content));
        return papers.answer(new Paper("unionPlan", "ke-hoach-" + id, values), format);
    }

    /** The issuer as the plan names it; an organisation of before 1 July 2025 has another above it than today's. */
    private Letterhead head(UnionPlan plan) {
        Letterhead today = heads.head(plan.place(), "KH", plan.number(), plan.issuedOn());
        return ofToday(plan)
                ? today
                : new Letterhead(
                        null,
                        plan.issuer(),
                        today.symbol(),
                        today.number(),
                        today.place(),
                        today.issuedOn(),
                        today.year());
    }

    private boolean ofToday(UnionPlan plan) {
        return plan.issuer().equals(names.placeOfUnion(plan.place()));
    }

    private List<String> signs(UnionPlan plan, PlanContent content) {
        String position =
                content.signerPosition() == null ? texts.official("unionPlan.secretary") : content.signerPosition();
        return ofToday(plan)
                ? heads.signs(plan.place(), plan.issuedOn(), position)
                : List.of("TM. Ban Thường vụ " + plan.issuer(), position);
    }

    private String carriesOut(Actor actor, PlanContent content) {
        Long parent = content.parent();
        return Optional.ofNullable(parent)
                .flatMap(id -> plans.find(actor, id))
                .map(above ->
                        "Kế hoạch số " + above.number() + " " + words.day(above.issuedOn()) + " của " + above.issuer())
                .orElse(Objects.requireNonNullElse(content.parentWords(), ""));
    }

    private String place(PlanCommune commune) {
        String today = names.address(commune.commune());
        return commune.asNamed() == null ? today : commune.asNamed() + " (nay là " + today + ")";
    }

    private Target target(PlanTarget target) {
        String type = target.type() == null ? "" : ": " + types.official(target.type());
        String said = target.words();
        return new Target(
                said == null ? texts.official("indicator." + target.indicator()) + type : said,
                target.indicator().money() ? texts.official("money", target.value()) : words.number(target.value()),
                target.dueOn() == null ? "" : words.date(target.dueOn()));
    }

    /** For example "Mở lớp tập huấn (Ban Phong trào; quý II; hội trường UBND xã)". */
    private static String activity(PlanActivity activity) {
        List<String> more = new ArrayList<>(Stream.of(activity.leadUnit(), activity.timeWords(), activity.venue())
                .filter(Objects::nonNull)
                .toList());
        return activity.title() + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of("Lưu: VP")
                : text.lines()
                        .map(line -> line.strip().replaceAll("^[-–•]\\s*|[;.]$", ""))
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
