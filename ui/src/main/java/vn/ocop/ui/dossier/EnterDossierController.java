package vn.ocop.ui.dossier;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.regulation.Registration;

/** An officer of the commune begins the dossier of a producer who has no account, from the papers handed in. */
@Controller
@RequestMapping("/dossiers/new")
class EnterDossierController {

    private final PaperRoute paper;
    private final Choices choices;
    private final NewProducers newcomers;
    private final SmartValidator validator;
    private final Texts texts;

    EnterDossierController(
            PaperRoute paper, Choices choices, NewProducers newcomers, SmartValidator validator, Texts texts) {
        this.paper = paper;
        this.choices = choices;
        this.newcomers = newcomers;
        this.validator = validator;
        this.texts = texts;
    }

    @GetMapping
    String blank(Actor actor, Model model) {
        model.addAttribute(
                Forms.FORM,
                new EnterDossierForm(null, "", null, PlaceChoice.of(commune(actor)), "", "", "", "", null, null));
        return page(actor, model, false);
    }

    @PostMapping(params = "action=edit")
    String edit(Actor actor, @ModelAttribute("form") EnterDossierForm form, BindingResult errors, Model model) {
        return page(actor, form, errors, model, false);
    }

    @PostMapping(params = "action=check")
    String check(Actor actor, @ModelAttribute("form") EnterDossierForm form, BindingResult errors, Model model) {
        validate(form, errors);
        return page(actor, form, errors, model, !errors.hasErrors());
    }

    @PostMapping(params = "action=confirm")
    String confirm(
            Actor actor,
            @ModelAttribute("form") EnterDossierForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        validate(form, errors);
        if (!errors.hasErrors()) {
            try {
                DossierId id = enter(actor, form);
                redirect.addFlashAttribute("done", "enterDossier");
                return "redirect:/dossiers/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        return page(actor, form, errors, model, false);
    }

    private void validate(EnterDossierForm form, BindingResult errors) {
        List<Object> groups = new ArrayList<>(List.of(Default.class));
        if (form.producer() == null) {
            groups.add(EnterDossierForm.ForNewProducer.class);
        }
        validator.validate(form, errors, groups.toArray());
    }

    private DossierId enter(Actor actor, EnterDossierForm form) {
        Idea product = new Idea(form.product().strip(), form.description().strip(), null, null);
        int set = Objects.requireNonNull(form.productSet());
        Registration kind = Objects.requireNonNull(form.kind());
        Long known = form.producer();
        return known != null
                ? paper.enterDossier(actor, known, product, set, kind)
                : paper.enterDossier(
                        actor,
                        commune(actor),
                        newcomers.details(
                                commune(actor),
                                form.name(),
                                form.type(),
                                form.address(),
                                form.phone(),
                                form.representative(),
                                false),
                        product,
                        set,
                        kind);
    }

    private static String commune(Actor actor) {
        return actor.unitsAs(Role.COMMUNE_OFFICER)
                .filter(UnitId::ofCommune)
                .map(UnitId::code)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("dossiers on paper are entered by officers of communes"));
    }

    private String page(Actor actor, EnterDossierForm form, BindingResult errors, Model model, boolean check) {
        Forms.show(form, errors, model);
        return page(actor, model, check);
    }

    private String page(Actor actor, Model model, boolean check) {
        model.addAttribute("step", "enterDossier");
        model.addAttribute("check", check);
        model.addAttribute(
                "producers",
                paper.withoutAccount(commune(actor)).stream()
                        .map(producer -> new Choice(Long.toString(producer.id()), producer.name()))
                        .toList());
        model.addAttribute("types", texts.constants("organisationType", OrganisationType.class));
        model.addAttribute("kinds", texts.constants("kind", Registration.class));
        model.addAttribute("sets", choices.productSets());
        return "dossier/enterDossier";
    }
}
