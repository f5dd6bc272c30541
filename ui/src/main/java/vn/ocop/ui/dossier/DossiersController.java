package vn.ocop.ui.dossier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Progress;
import vn.ocop.workflow.intake.Scope;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.slip.Register;

/** Where dossiers stand: the list, the page of one, its diagram, and withdrawing it. */
@Controller
class DossiersController {

    private static final int REASON_AT_MOST = 2000;

    private final Dossiers dossiers;
    private final DossierPage page;
    private final Progress progress;
    private final Texts texts;

    DossiersController(Dossiers dossiers, DossierPage page, Progress progress, Texts texts) {
        this.dossiers = dossiers;
        this.page = page;
        this.progress = progress;
        this.texts = texts;
    }

    @GetMapping("/dossiers")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("dossiers", dossiers.page(actor, q, stage, page));
        model.addAttribute("register", Register.isFor(actor));
        model.addAttribute("mayImport", Scope.of(actor).isPresent());
        model.addAttribute("q", q);
        model.addAttribute("stage", stage);
        model.addAttribute("stages", texts.constants("stage", Stage.class));
        model.addAttribute(
                "href",
                UriComponentsBuilder.fromPath("/dossiers")
                                .queryParam("stage", stage == null ? "" : stage.name())
                                .queryParam("q", "{q}")
                                .encode()
                                .buildAndExpand(q)
                                .toUriString()
                        + "&");
        return "dossier/dossiers";
    }

    @GetMapping("/dossiers/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        page.furnish(actor, dossiers.see(actor, new DossierId(id)), model);
        return "dossier/dossier";
    }

    /** The model of one run of this dossier, for the diagram. */
    @GetMapping(path = "/dossiers/{id}/models/{model}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] model(Actor actor, @PathVariable long id, @PathVariable String model) {
        Dossier dossier = dossiers.see(actor, new DossierId(id));
        List<Progress.Run> runs = progress.of(dossier.id());
        return runs.stream()
                .filter(run -> run.model().equals(model.toLowerCase(Locale.ROOT)))
                .reduce((earlier, later) -> later)
                .map(run -> progress.model(run.definition()))
                .orElseThrow(() -> new NotThere("model " + model));
    }

    @GetMapping("/dossiers/{id}/withdraw")
    String askWithdraw(Actor actor, @PathVariable long id, Model model) {
        Dossier dossier = dossiers.see(actor, new DossierId(id));
        if (!dossiers.canWithdraw(actor, dossier)) {
            throw new NotAllowed("not to be withdrawn by this person, or not any more");
        }
        return withdrawPage(actor, dossier, "", null, model);
    }

    @PostMapping("/dossiers/{id}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        DossierId dossier = new DossierId(id);
        try {
            if (reason.length() > REASON_AT_MOST) {
                throw new Rejected("reason", "tooLong", REASON_AT_MOST);
            }
            dossiers.withdraw(actor, dossier, reason);
        } catch (Rejected e) {
            return withdrawPage(actor, dossiers.see(actor, dossier), reason, texts.get(e.key(), e.args()), model);
        }
        redirect.addFlashAttribute("done", "withdraw");
        return "redirect:/dossiers/" + id;
    }

    private static String withdrawPage(
            Actor actor, Dossier dossier, String reason, @Nullable String error, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("reason", reason);
        model.addAttribute("error", error);
        return "dossier/withdraw";
    }
}
