package vn.ocop.ui.support;

import jakarta.validation.Valid;
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
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.support.Blockers;

/** The log of what blocks a product: written down, and cleared away with what was done. */
@Controller
@RequestMapping("/dossiers/{id}/blockers")
class BlockersController {

    /** What was typed to clear one away and refused. */
    record Refused(long blocker, String typed, String error) {}

    private final Blockers blockers;
    private final Regulations regulations;
    private final EvidenceShelf shelf;
    private final Texts texts;

    BlockersController(Blockers blockers, Regulations regulations, EvidenceShelf shelf, Texts texts) {
        this.blockers = blockers;
        this.regulations = regulations;
        this.shelf = shelf;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        Dossier dossier = blockers.see(actor, new DossierId(id));
        model.addAttribute(Forms.FORM, new BlockerForm("", "", ""));
        return page(dossier, null, model);
    }

    @PostMapping
    String open(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) BlockerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = blockers.see(actor, new DossierId(id));
        if (!errors.hasErrors()) {
            try {
                blockers.openBlocker(
                        actor, dossier.id(), Forms.blankToNull(form.document()), form.why(), form.helper());
                redirect.addFlashAttribute("flash", "blocker.kept");
                return "redirect:/dossiers/" + id + "/blockers";
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(dossier, null, model);
    }

    @PostMapping("/{blocker}/resolve")
    String resolve(
            Actor actor,
            @PathVariable long id,
            @PathVariable long blocker,
            @RequestParam(defaultValue = "") String resolution,
            Model model,
            RedirectAttributes redirect) {
        try {
            blockers.resolveBlocker(actor, new DossierId(id), blocker, resolution);
            redirect.addFlashAttribute("flash", "blocker.cleared");
            return "redirect:/dossiers/" + id + "/blockers";
        } catch (Rejected e) {
            model.addAttribute(Forms.FORM, new BlockerForm("", "", ""));
            return page(
                    blockers.see(actor, new DossierId(id)),
                    new Refused(blocker, resolution, texts.get(e.key(), e.args())),
                    model);
        }
    }

    private String page(Dossier dossier, @Nullable Refused refused, Model model) {
        model.addAttribute("step", "blocker");
        model.addAttribute("check", false);
        model.addAttribute("dossier", dossier);
        model.addAttribute("shelf", shelf);
        model.addAttribute("blockers", blockers.of(dossier.id()));
        model.addAttribute("refused", refused);
        model.addAttribute(
                "documents",
                regulations.byKey(dossier.regulation()).documents().stream()
                        .filter(document -> document.stage() == Document.Stage.PRODUCER)
                        .map(document ->
                                new Choice(document.id(), document.name().in(texts.locale())))
                        .toList());
        return "support/blockers";
    }
}
