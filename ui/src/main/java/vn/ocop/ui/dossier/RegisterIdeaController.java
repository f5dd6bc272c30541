package vn.ocop.ui.dossier;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Addresses;
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
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;

/** Registering a product idea: by the producer, or by an officer of the commune's Youth Union with consent. */
@Controller
@RequestMapping("/ideas/new")
class RegisterIdeaController {

    private final Ideas ideas;
    private final Producers producers;
    private final Dossiers dossiers;
    private final SmartValidator validator;
    private final Addresses addresses;
    private final Texts texts;

    RegisterIdeaController(
            Ideas ideas,
            Producers producers,
            Dossiers dossiers,
            SmartValidator validator,
            Addresses addresses,
            Texts texts) {
        this.addresses = addresses;
        this.ideas = ideas;
        this.producers = producers;
        this.dossiers = dossiers;
        this.validator = validator;
        this.texts = texts;
    }

    @GetMapping
    String blank(Actor actor, Model model) {
        model.addAttribute(
                "form",
                new RegisterIdeaForm(
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
                        texts.get("consent.scope")));
        return page(actor, model, false);
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
        if (known != null) {
            return ideas.registerIdeaFor(actor, known, idea, consent);
        }
        return ideas.registerIdeaFor(actor, commune(actor), details(actor, form), idea, consent);
    }

    /** A producer belongs to the commune of its seat, which is the officer's. */
    private ProducerDetails details(Actor actor, RegisterIdeaForm form) {
        Address seat = addresses
                .address(form.address())
                .filter(address -> commune(actor).equals(address.commune()))
                .orElseThrow(() -> new Rejected("address", "registerIdea.address.elsewhere"));
        return new ProducerDetails(
                form.name().strip(),
                form.type() == null ? OrganisationType.HOUSEHOLD : form.type(),
                addresses.text(seat),
                form.phone().strip(),
                null,
                form.representative().strip(),
                null,
                null,
                null,
                null,
                true,
                seat.commune(),
                null);
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

    private String page(Actor actor, RegisterIdeaForm form, BindingResult errors, Model model, boolean check) {
        Forms.show(form, errors, model);
        return page(actor, model, check);
    }

    private String page(Actor actor, Model model, boolean check) {
        boolean assisted = !isProducer(actor);
        model.addAttribute("step", "registerIdea");
        model.addAttribute("check", check);
        model.addAttribute("assisted", assisted);
        model.addAttribute("producers", assisted ? known(commune(actor)) : List.of());
        model.addAttribute("types", texts.constants("organisationType", OrganisationType.class));
        return "idea/registerIdea";
    }

    private List<Choice> known(String commune) {
        return producers.of(commune).stream()
                .map(producer -> new Choice(Long.toString(producer.id()), producer.name()))
                .toList();
    }
}
