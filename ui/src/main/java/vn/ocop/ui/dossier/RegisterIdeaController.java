package vn.ocop.ui.dossier;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.scouting.Leads;

/**
 * Registering a product idea: by the producer, or by an officer of the commune's Youth Union with consent, who may have
 * scouted the product before.
 */
@Controller
@RequestMapping("/ideas/new")
class RegisterIdeaController {

    private final Ideas ideas;
    private final Producers producers;
    private final Dossiers dossiers;
    private final SmartValidator validator;
    private final NewProducers newcomers;
    private final Leads leads;
    private final Texts texts;

    RegisterIdeaController(
            Ideas ideas,
            Producers producers,
            Dossiers dossiers,
            SmartValidator validator,
            NewProducers newcomers,
            Leads leads,
            Texts texts) {
        this.newcomers = newcomers;
        this.leads = leads;
        this.ideas = ideas;
        this.producers = producers;
        this.dossiers = dossiers;
        this.validator = validator;
        this.texts = texts;
    }

    /** @param lead the scouted product it is about, if it was scouted */
    @GetMapping
    String blank(Actor actor, @RequestParam(required = false) @Nullable Long lead, Model model) {
        RegisterIdeaForm form = lead == null ? empty(actor) : of(actor, leads.see(actor, lead));
        model.addAttribute(Forms.FORM, form);
        return page(actor, form, model, false);
    }

    private RegisterIdeaForm empty(Actor actor) {
        return new RegisterIdeaForm(
                "",
                "",
                "",
                "",
                false,
                null,
                "",
                null,
                isProducer(actor) ? null : PlaceChoice.of(commune(actor)),
                "",
                "",
                "",
                dossiers.today(),
                texts.get("consent.scope"),
                null);
    }

    private RegisterIdeaForm of(Actor actor, Lead lead) {
        if (!leads.registers(actor, lead)) {
            throw new NotAllowed("ended, or another commune's");
        }
        Lead.Sighting seen = lead.seen();
        return new RegisterIdeaForm(
                seen.product(),
                Forms.orEmpty(seen.description()),
                "",
                "",
                false,
                null,
                seen.contact(),
                null,
                new PlaceChoice(null, null, lead.commune(), seen.placeAsNamed()),
                seen.phone(),
                seen.contact(),
                seen.contact(),
                dossiers.today(),
                texts.get("consent.scope"),
                lead.id());
    }

    @PostMapping(params = "action=edit")
    String edit(Actor actor, @ModelAttribute("form") RegisterIdeaForm form, BindingResult errors, Model model) {
        return page(actor, form, errors, model, false);
    }

    @PostMapping(params = "action=check")
    String check(Actor actor, @ModelAttribute("form") RegisterIdeaForm form, BindingResult errors, Model model) {
        validate(actor, form, errors);
        return page(actor, form, errors, model, !errors.hasErrors());
    }

    @PostMapping(params = "action=confirm")
    String confirm(
            Actor actor,
            @ModelAttribute("form") RegisterIdeaForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        validate(actor, form, errors);
        if (!errors.hasErrors()) {
            try {
                DossierId id = register(actor, form);
                redirect.addFlashAttribute("done", "registerIdea");
                return "redirect:/dossiers/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        return page(actor, form, errors, model, false);
    }

    private void validate(Actor actor, RegisterIdeaForm form, BindingResult errors) {
        List<Object> groups = new ArrayList<>();
        groups.add(Default.class);
        if (!isProducer(actor)) {
            groups.add(RegisterIdeaForm.Assisted.class);
            if (form.producer() == null) {
                groups.add(RegisterIdeaForm.ForNewProducer.class);
            }
        }
        validator.validate(form, errors, groups.toArray());
    }

    private DossierId register(Actor actor, RegisterIdeaForm form) {
        Idea idea = new Idea(
                form.product().strip(),
                form.description().strip(),
                Forms.blankToNull(form.materials()),
                Forms.blankToNull(form.story()));
        if (isProducer(actor)) {
            long own = form.producer() != null ? form.producer() : own(actor);
            return ideas.registerIdea(actor, own, idea, Boolean.TRUE.equals(form.support()));
        }
        Consent.Given consent = new Consent.Given(
                form.consentBy().strip(),
                form.consentOn() == null ? dossiers.today() : form.consentOn(),
                form.consentScope().strip());
        Long known = form.producer();
        Long lead = form.lead();
        if (known != null) {
            return lead == null
                    ? ideas.registerIdeaFor(actor, known, idea, consent)
                    : leads.registerIdea(actor, lead, known, idea, consent);
        }
        ProducerDetails details = newcomers.details(
                commune(actor, form),
                form.name(),
                form.type(),
                form.address(),
                form.phone(),
                form.representative(),
                true);
        return lead == null
                ? ideas.registerIdeaFor(actor, commune(actor), details, idea, consent)
                : leads.registerIdea(actor, lead, details, idea, consent);
    }

    private static boolean isProducer(Actor actor) {
        return actor.holds(Role.PRODUCER);
    }

    private static long own(Actor actor) {
        return actor.unitsAs(Role.PRODUCER)
                .findFirst()
                .map(unit -> Long.valueOf(unit.code()))
                .orElseThrow();
    }

    /** The commune in whose Union the officer works; officers of a province register nothing themselves. */
    private static String commune(Actor actor) {
        return actor.unitsAs(Role.UNION_OFFICER)
                .filter(UnitId::ofCommune)
                .map(UnitId::code)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("ideas are registered by producers or communes' Union officers"));
    }

    /** The commune of the producer: where the product was scouted, else the officer's. */
    private String commune(Actor actor, RegisterIdeaForm form) {
        Long lead = form.lead();
        return lead == null ? commune(actor) : leads.see(actor, lead).commune();
    }

    private String page(Actor actor, RegisterIdeaForm form, BindingResult errors, Model model, boolean check) {
        Forms.show(form, errors, model);
        return page(actor, form, model, check);
    }

    private String page(Actor actor, RegisterIdeaForm form, Model model, boolean check) {
        boolean assisted = !isProducer(actor);
        model.addAttribute("step", "registerIdea");
        model.addAttribute("check", check);
        model.addAttribute("assisted", assisted);
        model.addAttribute("producers", assisted ? known(commune(actor, form)) : List.of());
        model.addAttribute("types", texts.constants("organisationType", OrganisationType.class));
        return "idea/registerIdea";
    }

    private List<Choice> known(String commune) {
        return producers.of(commune).stream()
                .map(producer -> new Choice(Long.toString(producer.id()), producer.name()))
                .toList();
    }
}
