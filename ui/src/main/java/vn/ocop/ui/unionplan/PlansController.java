package vn.ocop.ui.unionplan;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.SupportTypes;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.unionplan.PlanProgress;
import vn.ocop.workflow.unionplan.PlanResults;
import vn.ocop.workflow.unionplan.Plans;
import vn.ocop.workflow.unionplan.UnionPlan;

/** The plans of the Union, and each with what has come of it. */
@Controller
@RequestMapping("/plans")
class PlansController {

    /** Years to choose from, before and after this one. */
    private static final int YEARS = 3;

    private final Plans plans;
    private final PlanProgress progress;
    private final UnionDesk desk;
    private final SupportTypes types;
    private final Days days;

    PlansController(Plans plans, PlanProgress progress, UnionDesk desk, SupportTypes types, Days days) {
        this.plans = plans;
        this.progress = progress;
        this.desk = desk;
        this.types = types;
        this.days = days;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        desk.watched(actor);
        Integer within = year == null || year < 1 || year > 9999 ? null : year;
        int now = days.today().getYear();
        model.addAttribute("plans", plans.page(actor, within, q, page));
        model.addAttribute("year", within);
        model.addAttribute(
                "years", IntStream.rangeClosed(now - YEARS, now + YEARS).boxed().toList());
        model.addAttribute("q", q);
        model.addAttribute("mayRecord", actor.holds(Role.UNION_OFFICER));
        model.addAttribute(
                "href",
                UriComponentsBuilder.fromPath("/plans")
                                .queryParam("year", within == null ? "" : within)
                                .queryParam("q", "{q}")
                                .encode()
                                .buildAndExpand(q)
                                .toUriString()
                        + "&");
        return "unionplan/plans";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        plans.see(actor, id);
        UnionScope scope = desk.watched(actor);
        PlanResults results = progress.of(actor, id, desk.shown(scope, null));
        model.addAttribute("results", results);
        model.addAttribute("plan", results.plan());
        model.addAttribute("written", results.content());
        model.addAttribute("keeps", Plans.keeps(actor, results.plan().place()));
        model.addAttribute("share", !results.counted().equals(results.plan().place()));
        model.addAttribute("types", types);
        model.addAttribute("links", new Links());
        return "unionplan/plan";
    }

    /** Addresses of the rows behind figures. */
    static final class Links {

        private Links() {}

        public String behind(Indicator indicator, @Nullable String type, String place, UnionPlan plan) {
            return UriComponentsBuilder.fromPath("/union/figures/{indicator}")
                    .queryParam("place", place)
                    .queryParam("type", type == null ? "" : type)
                    .queryParam("from", plan.from())
                    .queryParam("until", plan.until())
                    .buildAndExpand(indicator.name())
                    .toUriString();
        }
    }
}
