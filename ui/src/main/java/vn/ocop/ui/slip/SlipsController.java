package vn.ocop.ui.slip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.slip.Slip;
import vn.ocop.workflow.slip.SlipKind;
import vn.ocop.workflow.slip.SlipUnknown;
import vn.ocop.workflow.slip.Slips;

/** The slips of a dossier: handed out at the desk, read by whom they concern. */
@Controller
class SlipsController {

    private final Slips slips;
    private final Dossiers dossiers;
    private final SlipPaper paper;
    private final Texts texts;

    SlipsController(Slips slips, Dossiers dossiers, SlipPaper paper, Texts texts) {
        this.slips = slips;
        this.dossiers = dossiers;
        this.paper = paper;
        this.texts = texts;
    }

    @GetMapping("/dossiers/{id}/slips")
    String list(Actor actor, @PathVariable long id, Model model) {
        return page(actor, new DossierId(id), null, model);
    }

    @PostMapping("/dossiers/{id}/slips")
    String issue(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable SlipKind kind,
            Model model,
            RedirectAttributes redirect) {
        DossierId dossier = new DossierId(id);
        try {
            if (kind == null) {
                throw new Rejected("", "slip.notNow");
            }
            slips.issue(actor, dossier, kind);
        } catch (Rejected e) {
            return page(actor, dossier, texts.get(e.key(), e.args()), model);
        }
        redirect.addFlashAttribute("flash", "slip.issued");
        return "redirect:/dossiers/" + id + "/slips";
    }

    private String page(Actor actor, DossierId id, @Nullable String error, Model model) {
        model.addAttribute("dossier", dossiers.see(actor, id));
        var readable = slips.of(actor, id);
        model.addAttribute("slips", readable);
        model.addAttribute(
                "toSign",
                readable.stream()
                        .filter(slip -> slips.maySign(actor, slip))
                        .map(Slip::id)
                        .toList());
        model.addAttribute("offered", slips.offered(actor, id));
        model.addAttribute("error", error);
        return "slip/slips";
    }

    @GetMapping("/dossiers/{id}/slips/apology")
    String askApology(Actor actor, @PathVariable long id, Model model) {
        return apology(actor, new DossierId(id), new Apology("", null), null, model);
    }

    /** What was typed. */
    record Apology(String reason, @Nullable LocalDate newDueOn) {}

    @PostMapping("/dossiers/{id}/slips/apology")
    String apologise(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate newDueOn,
            Model model,
            RedirectAttributes redirect) {
        DossierId dossier = new DossierId(id);
        try {
            slips.apologise(actor, dossier, reason, newDueOn);
        } catch (Rejected e) {
            return apology(actor, dossier, new Apology(reason, newDueOn), e, model);
        }
        redirect.addFlashAttribute("flash", "slip.drafted");
        return "redirect:/dossiers/" + id + "/slips";
    }

    private String apology(Actor actor, DossierId id, Apology typed, @Nullable Rejected refused, Model model) {
        model.addAttribute("dossier", dossiers.see(actor, id));
        if (!slips.offered(actor, id).contains(SlipKind.APOLOGY)) {
            throw new NotThere("apology for " + id);
        }
        model.addAttribute("typed", typed);
        model.addAttribute("error", refused == null ? null : texts.get(refused.key(), refused.args()));
        model.addAttribute("field", refused == null ? "" : refused.field());
        return "slip/apology";
    }

    @PostMapping("/slips/{id}/sign")
    String sign(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        Slip slip = find(actor, id);
        try {
            slips.sign(actor, id);
            redirect.addFlashAttribute("flash", "slip.signed");
        } catch (Rejected e) {
            redirect.addFlashAttribute("flash", "slip.notNow");
        }
        return "redirect:/dossiers/" + slip.dossier() + "/slips";
    }

    @GetMapping("/slips/{id}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
        Slip slip = find(actor, id);
        return pdf("phieu-" + id, paper.pdf(slip.content()));
    }

    static ResponseEntity<byte[]> pdf(String file, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }

    private Slip find(Actor actor, long id) {
        try {
            return slips.see(actor, id);
        } catch (SlipUnknown e) {
            throw new NotThere(String.valueOf(e.getMessage()));
        }
    }
}
