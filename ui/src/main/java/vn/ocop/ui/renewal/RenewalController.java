package vn.ocop.ui.renewal;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.renewal.Offer;
import vn.ocop.workflow.renewal.Renewals;

/** Upgrade, re-evaluation or one more try: the next dossier of a product, begun from its last one. */
@Controller
@RequestMapping("/dossiers/{id}/renewal")
class RenewalController {

    private final Renewals renewals;
    private final Dossiers dossiers;
    private final Names names;
    private final SmartValidator validator;
    private final Days days;
    private final Texts texts;

    RenewalController(
            Renewals renewals, Dossiers dossiers, Names names, SmartValidator validator, Days days, Texts texts) {
        this.renewals = renewals;
        this.dossiers = dossiers;
        this.names = names;
        this.validator = validator;
        this.days = days;
        this.texts = texts;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        List<Offer> open = open(actor, id);
        model.addAttribute(
                Forms.FORM,
                new RenewalForm(
                        open.size() == 1 ? open.get(0).kind() : null,
                        "",
                        dossiers.today(),
                        texts.get("consent.scope")));
        return page(actor, id, model);
    }

    @PostMapping
    String renew(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") RenewalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        boolean assisted = assisted(actor, dossiers.see(actor, new DossierId(id)));
        validator.validate(
                form,
                errors,
                assisted ? new Object[] {Default.class, RenewalForm.Assisted.class} : new Object[] {Default.class});
        if (!errors.hasErrors()) {
            try {
                Renewals.Renewed renewed = renewals.renew(
                        actor, new DossierId(id), Objects.requireNonNull(form.kind()), consent(form, assisted));
                redirect.addFlashAttribute("done", "renewDossier");
                redirect.addFlashAttribute("leftBehind", papers(renewed));
                return "redirect:/dossiers/" + renewed.dossier();
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(actor, id, model);
    }

    private Consent.@Nullable Given consent(RenewalForm form, boolean assisted) {
        return assisted
                ? new Consent.Given(
                        form.consentBy().strip(),
                        form.consentOn() == null ? dossiers.today() : form.consentOn(),
                        form.consentScope().strip())
                : null;
    }

    /** The papers that were not taken along, with the day they expire. */
    private List<String> papers(Renewals.Renewed renewed) {
        Dossier next = dossiers.get(renewed.dossier());
        return renewed.leftBehind().stream()
                .map(paper -> texts.get(
                        "renewal.left.paper",
                        names.document(next, paper.document()),
                        days.day(paper.particulars().expiresOn())))
                .toList();
    }

    private String page(Actor actor, long id, Model model) {
        Dossier dossier = dossiers.see(actor, new DossierId(id));
        List<Offer> offers = renewals.offers(actor, dossier.id());
        model.addAttribute("step", "renewal");
        model.addAttribute("check", false);
        model.addAttribute("dossier", dossier);
        model.addAttribute("assisted", assisted(actor, dossier));
        model.addAttribute(
                "kinds",
                offers.stream()
                        .filter(Offer::today)
                        .map(offer -> new Choice(offer.kind().name(), texts.get("kind." + offer.kind())))
                        .toList());
        model.addAttribute(
                "notToday", offers.stream().filter(offer -> !offer.today()).toList());
        return "renewal/renewal";
    }

    private List<Offer> open(Actor actor, long id) {
        return renewals.offers(actor, new DossierId(id)).stream()
                .filter(Offer::today)
                .toList();
    }

    private static boolean assisted(Actor actor, Dossier dossier) {
        return !actor.holds(Role.PRODUCER, dossier.producer().unit())
                && actor.holds(Role.UNION_OFFICER, UnitId.union(dossier.commune()));
    }
}
