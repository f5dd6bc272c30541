package vn.ocop.ui.dossier;

import jakarta.validation.groups.Default;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Consents;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;

/** Who may act for the producer of a dossier: consents given, recorded, revoked, and taking over what is on paper. */
@Controller
@RequestMapping("/dossiers/{id}")
class ConsentController {

    private static final int REASON_AT_MOST = 2000;

    private final Consents consents;
    private final PaperRoute paper;
    private final Dossiers dossiers;
    private final SmartValidator validator;
    private final Texts texts;

    ConsentController(Consents consents, PaperRoute paper, Dossiers dossiers, SmartValidator validator, Texts texts) {
        this.consents = consents;
        this.paper = paper;
        this.dossiers = dossiers;
        this.validator = validator;
        this.texts = texts;
    }

    @GetMapping("/consent")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, seen(actor, id), blank(), model);
    }

    @PostMapping("/consent")
    String give(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = seen(actor, id);
        boolean own = isProducer(actor, dossier);
        validator.validate(
                form,
                errors,
                own ? new Object[] {Default.class} : new Object[] {Default.class, ConsentForm.OnPaper.class});
        if (!errors.hasErrors()) {
            try {
                agree(actor, dossier.id(), form, own);
                redirect.addFlashAttribute("flash", "consent.kept");
                return "redirect:/dossiers/" + id + "/consent";
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(actor, dossier, form, model);
    }

    private void agree(Actor actor, DossierId id, ConsentForm form, boolean own) {
        if (own) {
            consents.giveConsent(actor, id, form.consentScope().strip());
        } else {
            consents.recordConsent(
                    actor,
                    id,
                    new Consent.Given(
                            form.consentBy().strip(),
                            form.consentOn() == null ? dossiers.today() : form.consentOn(),
                            form.consentScope().strip()));
        }
    }

    @PostMapping("/consent/revoke")
    String revoke(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        try {
            if (reason.length() > REASON_AT_MOST) {
                throw new Rejected("reason", "tooLong", REASON_AT_MOST);
            }
            consents.revokeConsent(actor, new DossierId(id), Forms.blankToNull(reason));
        } catch (Rejected e) {
            model.addAttribute("reason", reason);
            model.addAttribute("error", texts.get(e.key(), e.args()));
            return page(actor, seen(actor, id), blank(), model);
        }
        redirect.addFlashAttribute("flash", "consent.revoked");
        return "redirect:/dossiers/" + id + "/consent";
    }

    @PostMapping("/takeover")
    String takeOver(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        paper.takeOver(actor, new DossierId(id));
        redirect.addFlashAttribute("flash", "takeOver.done");
        return "redirect:/dossiers/" + id;
    }

    private Dossier seen(Actor actor, long id) {
        Dossier dossier = dossiers.see(actor, new DossierId(id));
        if (!consents.concerns(actor, dossier)) {
            throw new NotAllowed("consents are read by producer, commune and Union");
        }
        return dossier;
    }

    private ConsentForm blank() {
        return new ConsentForm("", dossiers.today(), texts.get("consent.scope"));
    }

    private String page(Actor actor, Dossier dossier, @Nullable ConsentForm form, Model model) {
        if (!model.containsAttribute(Forms.FORM)) {
            model.addAttribute(Forms.FORM, form);
        }
        model.addAttribute("step", "consent");
        model.addAttribute("check", false);
        model.addAttribute("dossier", dossier);
        model.addAttribute("consents", consents.of(dossier.id()));
        model.addAttribute("decides", consents.decides(actor, dossier));
        model.addAttribute("own", isProducer(actor, dossier));
        return "dossier/consent";
    }

    private static boolean isProducer(Actor actor, Dossier dossier) {
        return actor.holds(Role.PRODUCER, dossier.producer().unit());
    }
}
