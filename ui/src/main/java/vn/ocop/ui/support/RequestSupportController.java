package vn.ocop.ui.support;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.support.FurtherSupport;

/** Asking the Youth Union for further support while the dossier is prepared or supplemented. */
@Controller
@RequestMapping("/dossiers/{id}/support-request")
class RequestSupportController {

    private final FurtherSupport further;
    private final Dossiers dossiers;

    RequestSupportController(FurtherSupport further, Dossiers dossiers) {
        this.further = further;
        this.dossiers = dossiers;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        Dossier dossier = dossiers.see(actor, new DossierId(id));
        if (!further.canAsk(actor, dossier)) {
            throw new NotAllowed("no further support by this person, or not now");
        }
        model.addAttribute(Forms.FORM, new RequestSupportForm(""));
        return page(dossier, model);
    }

    @PostMapping
    String request(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) RequestSupportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                further.requestSupport(actor, new DossierId(id), form.reason());
                redirect.addFlashAttribute("flash", "requestSupport.done");
                return "redirect:/dossiers/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Dossier dossier = dossiers.see(actor, new DossierId(id));
        Forms.show(form, errors, model);
        return page(dossier, model);
    }

    private static String page(Dossier dossier, Model model) {
        model.addAttribute("step", "requestSupport");
        model.addAttribute("check", false);
        model.addAttribute("dossier", dossier);
        return "support/requestSupport";
    }
}
