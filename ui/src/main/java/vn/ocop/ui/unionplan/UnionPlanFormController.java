package vn.ocop.ui.unionplan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.SupportTypes;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.Plans;
import vn.ocop.workflow.unionplan.UnionPlan;

/** An officer records a plan of their unit, or changes what is recorded. */
@Controller
@RequestMapping("/plans")
class UnionPlanFormController {

    private final Plans plans;
    private final PlanRows rows;
    private final UnionDesk desk;
    private final SupportTypes types;
    private final Names names;
    private final Texts texts;
    private final Days days;

    UnionPlanFormController(
            Plans plans, PlanRows rows, UnionDesk desk, SupportTypes types, Names names, Texts texts, Days days) {
        this.plans = plans;
        this.rows = rows;
        this.desk = desk;
        this.types = types;
        this.names = names;
        this.texts = texts;
        this.days = days;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        String own = desk.own(actor);
        int year = days.today().getYear();
        PlanContent empty = new PlanContent(
                names.placeOfUnion(own),
                "",
                days.today(),
                "",
                days.today().withDayOfYear(1),
                LocalDate.of(year, 12, 31),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                texts.official("unionPlan.secretary"),
                List.of(),
                List.of(),
                List.of());
        UnionPlanForm form = rows.form(empty).withRows(UnionPlanForm.MORE, UnionPlanForm.MORE, UnionPlanForm.MORE);
        model.addAttribute(Forms.FORM, form);
        return page(own, null, form, model);
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        UnionPlan plan = own(actor, id);
        UnionPlanForm form = rows.form(plans.content(actor, id));
        model.addAttribute(Forms.FORM, form);
        return page(plan.place(), plan, form, model);
    }

    /** Room for more rows; nothing is checked yet. */
    @PostMapping(path = "/new", params = "action!=save")
    String more(
            Actor actor,
            @RequestParam String action,
            @ModelAttribute(Forms.FORM) UnionPlanForm form,
            BindingResult errors,
            Model model) {
        return longer(desk.own(actor), null, action, form, errors, model);
    }

    /** The same for a plan that is recorded. */
    @PostMapping(path = "/{id}/edit", params = "action!=save")
    String more(
            Actor actor,
            @PathVariable long id,
            @RequestParam String action,
            @ModelAttribute(Forms.FORM) UnionPlanForm form,
            BindingResult errors,
            Model model) {
        UnionPlan plan = own(actor, id);
        return longer(plan.place(), plan, action, form, errors, model);
    }

    private String longer(
            String place,
            @Nullable UnionPlan plan,
            String action,
            UnionPlanForm form,
            BindingResult errors,
            Model model) {
        UnionPlanForm longer = form.withRows(
                action.equals("places") ? UnionPlanForm.MORE : 0,
                action.equals("targets") ? UnionPlanForm.MORE : 0,
                action.equals("activities") ? UnionPlanForm.MORE : 0);
        Forms.show(longer, errors, model);
        return page(place, plan, longer, model);
    }

    @PostMapping(path = "/new", params = "action=save")
    String record(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) UnionPlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String own = desk.own(actor);
        return save(own, null, form, errors, model, redirect, content -> plans.record(actor, own, content)
                .id());
    }

    @PostMapping(path = "/{id}/edit", params = "action=save")
    String change(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) UnionPlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        UnionPlan plan = own(actor, id);
        return save(plan.place(), plan, form, errors, model, redirect, content -> {
            plans.change(actor, id, content);
            return id;
        });
    }

    private String save(
            String place,
            @Nullable UnionPlan plan,
            UnionPlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            ToLongFunction<PlanContent> useCase) {
        if (!errors.hasErrors()) {
            try {
                PlanRows.Read read = rows.read(form);
                long id = saved(read, useCase);
                redirect.addFlashAttribute("flash", "unionPlan.saved");
                return "redirect:/plans/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(place, plan, form, model);
    }

    private static long saved(PlanRows.Read read, ToLongFunction<PlanContent> useCase) {
        try {
            return useCase.applyAsLong(read.content());
        } catch (Rejected e) {
            throw read.at(e);
        }
    }

    private UnionPlan own(Actor actor, long id) {
        UnionPlan plan = plans.see(actor, id);
        if (!Plans.keeps(actor, plan.place())) {
            throw new NotAllowed("plans are recorded by the officers of their unit");
        }
        return plan;
    }

    private String page(String place, @Nullable UnionPlan plan, UnionPlanForm form, Model model) {
        model.addAttribute("step", "unionPlan");
        model.addAttribute("check", false);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "parents",
                plans.higher(place).stream()
                        .filter(above -> plan == null || above.id() != plan.id())
                        .map(above -> new Choice(
                                Long.toString(above.id()), above.number() + " · " + above.issuer(), above.title()))
                        .toList());
        model.addAttribute(
                "indicators",
                Arrays.stream(Indicator.values())
                        .map(indicator -> new Choice(indicator.name(), texts.get("indicator." + indicator)))
                        .toList());
        model.addAttribute("types", types.all());
        model.addAttribute("meant", rows.places(form));
        model.addAttribute("lastPlace", Objects.requireNonNull(form.places()) - 1);
        model.addAttribute("lastTarget", Objects.requireNonNull(form.targets()) - 1);
        model.addAttribute("lastActivity", Objects.requireNonNull(form.activities()) - 1);
        return "unionplan/edit";
    }
}
