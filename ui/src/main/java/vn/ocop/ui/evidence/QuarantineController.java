package vn.ocop.ui.evidence;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.evidence.EvidenceKeeper;
import vn.ocop.workflow.evidence.Quarantine;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Rejected;

/** The files that look dangerous, for the administrator of their place; and whether a scanner is there and answers. */
@Controller
@RequestMapping("/admin/quarantine")
class QuarantineController {

    private final Quarantine quarantine;
    private final EvidenceKeeper keeper;
    private final EvidenceShelf shelf;
    private final Texts texts;

    QuarantineController(Quarantine quarantine, EvidenceKeeper keeper, EvidenceShelf shelf, Texts texts) {
        this.quarantine = quarantine;
        this.keeper = keeper;
        this.shelf = shelf;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("held", quarantine.of(actor));
        model.addAttribute("scanner", keeper.scanner());
        model.addAttribute("shelf", shelf);
        return "admin/quarantine";
    }

    @PostMapping(params = "action=release")
    String release(
            Actor actor,
            @RequestParam long file,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        try {
            quarantine.release(actor, file, reason);
        } catch (Rejected e) {
            return refused(actor, e, model);
        }
        redirect.addFlashAttribute("flash", "quarantine.released");
        return "redirect:/admin/quarantine";
    }

    @PostMapping(params = "action=delete")
    String delete(
            Actor actor,
            @RequestParam long file,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        try {
            quarantine.delete(actor, file, reason);
        } catch (Rejected e) {
            return refused(actor, e, model);
        }
        redirect.addFlashAttribute("flash", "quarantine.deleted");
        return "redirect:/admin/quarantine";
    }

    private String refused(Actor actor, Rejected why, Model model) {
        model.addAttribute("error", texts.get(why.key(), why.args()));
        return show(actor, model);
    }
}
