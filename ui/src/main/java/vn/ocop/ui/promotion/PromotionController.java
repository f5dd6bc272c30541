package vn.ocop.ui.promotion;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.Promotions;

/** One fair or shop: entered, changed, with the products taken along and what was sold of them. */
@Controller
@RequestMapping("/promotions")
class PromotionController {

    private final Promotions promotions;
    private final Dossiers dossiers;
    private final UnionDesk desk;
    private final Days days;
    private final Texts texts;

    PromotionController(Promotions promotions, Dossiers dossiers, UnionDesk desk, Days days, Texts texts) {
        this.promotions = promotions;
        this.dossiers = dossiers;
        this.desk = desk;
        this.days = days;
        this.texts = texts;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        desk.own(actor);
        model.addAttribute(Forms.FORM, new PromotionForm(null, "", "", "", days.today(), null, "", "", "", null));
        return form(null, model);
    }

    @PostMapping("/new")
    String enter(
            Actor actor,
            @Valid @ModelAttribute("form") PromotionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String own = desk.own(actor);
        if (!errors.hasErrors()) {
            try {
                Promotion promotion = promotions.enter(actor, own, form.details());
                return saved(promotion.id(), redirect);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(null, model);
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        Promotion promotion = toChange(actor, id);
        model.addAttribute(Forms.FORM, PromotionForm.of(promotion));
        return form(promotion, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PromotionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Promotion promotion = toChange(actor, id);
        if (!errors.hasErrors()) {
            try {
                promotions.change(actor, id, Objects.requireNonNullElse(form.version(), -1), form.details());
                return saved(id, redirect);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(promotion, model);
    }

    private String form(@Nullable Promotion promotion, Model model) {
        model.addAttribute("promotion", promotion);
        model.addAttribute("step", "promotion");
        model.addAttribute("check", false);
        model.addAttribute("kinds", texts.constants("promotionKind", Promotion.Kind.class));
        return "promotion/promotionForm";
    }

    /** @param q words of products to take along */
    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String q, Model model) {
        desk.watched(actor);
        Promotion promotion = promotions.see(actor, id);
        SalesForm form = SalesForm.of(promotion);
        return page(actor, promotion, form, new BeanPropertyBindingResult(form, Forms.FORM), q, model);
    }

    @PostMapping("/{id}/products")
    String takeAlong(
            Actor actor, @PathVariable long id, @RequestParam long dossier, Model model, RedirectAttributes redirect) {
        return act(actor, id, model, redirect, () -> promotions.takeAlong(actor, id, new DossierId(dossier)));
    }

    @PostMapping("/{id}/products/remove")
    String leaveOut(
            Actor actor, @PathVariable long id, @RequestParam long dossier, Model model, RedirectAttributes redirect) {
        return act(actor, id, model, redirect, () -> promotions.leaveOut(actor, id, new DossierId(dossier)));
    }

    @PostMapping("/{id}/sales")
    String sell(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") SalesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Promotion promotion = toChange(actor, id);
        Map<DossierId, Promotions.Sale> sales = form.read(promotion, errors);
        if (!errors.hasErrors()) {
            try {
                promotions.sell(actor, id, sales);
                return saved(id, redirect);
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        return page(actor, promotion, form, errors, "", model);
    }

    private String act(Actor actor, long id, Model model, RedirectAttributes redirect, Runnable useCase) {
        Promotion promotion = toChange(actor, id);
        try {
            useCase.run();
            return saved(id, redirect);
        } catch (Rejected e) {
            SalesForm form = SalesForm.of(promotion);
            BindingResult errors = new BeanPropertyBindingResult(form, Forms.FORM);
            Forms.explain(e, errors);
            return page(actor, promotion, form, errors, "", model);
        }
    }

    private static String saved(long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "promotion.saved");
        return "redirect:/promotions/" + id;
    }

    private Promotion toChange(Actor actor, long id) {
        desk.watched(actor);
        Promotion promotion = promotions.see(actor, id);
        if (!promotions.changes(actor, promotion)) {
            throw new NotAllowed("another unit's");
        }
        return promotion;
    }

    private String page(Actor actor, Promotion promotion, SalesForm form, BindingResult errors, String q, Model model) {
        Forms.show(form, errors, model);
        boolean changes = promotions.changes(actor, promotion);
        List<Dossier> found = !changes
                ? List.of()
                : dossiers.page(actor, q, null, 0).stream()
                        .filter(dossier -> promotions.takes(promotion, dossier))
                        .toList();
        model.addAttribute("promotion", promotion);
        model.addAttribute("changes", changes);
        model.addAttribute("found", found);
        model.addAttribute("q", q);
        return "promotion/promotion";
    }
}
