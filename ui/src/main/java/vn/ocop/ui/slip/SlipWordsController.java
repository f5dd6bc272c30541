package vn.ocop.ui.slip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.slip.SlipKind;
import vn.ocop.workflow.slip.SlipTemplates;
import vn.ocop.workflow.slip.SlipTemplates.Version;
import vn.ocop.workflow.slip.SlipWords;

/** The words of the forms: read, written anew from a day on, looked at as a paper before that. */
@Controller
@RequestMapping("/admin/slips")
class SlipWordsController {

    private final SlipTemplates templates;
    private final SlipPaper paper;
    private final Texts texts;
    private final Days days;

    SlipWordsController(SlipTemplates templates, SlipPaper paper, Texts texts, Days days) {
        this.templates = templates;
        this.paper = paper;
        this.texts = texts;
        this.days = days;
    }

    /** What was typed. */
    record Typed(String title, String words, @Nullable LocalDate from) {}

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "RECEIPT") SlipKind kind,
            Model model) {
        String province = province(place);
        SlipWords now = templates.inForce(province, kind, days.today());
        return page(province, kind, new Typed(now.title(), now.words(), null), null, model);
    }

    @PostMapping(params = "action=preview")
    Object preview(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "RECEIPT") SlipKind kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Model model) {
        String province = province(place);
        try {
            return SlipsController.pdf("xem-truoc", paper.pdf(templates.preview(province, kind, title, words)));
        } catch (Rejected e) {
            return page(province, kind, new Typed(title, words, from), e, model);
        }
    }

    @PostMapping(params = "action=save")
    String save(
            Actor actor,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "RECEIPT") SlipKind kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Model model,
            RedirectAttributes redirect) {
        String province = province(place);
        try {
            if (from == null) {
                throw new Rejected("from", "slipWords.from.missing");
            }
            templates.write(actor, province, kind, title, words, from);
        } catch (Rejected e) {
            return page(province, kind, new Typed(title, words, from), e, model);
        }
        redirect.addFlashAttribute("flash", "slipWords.saved");
        redirect.addAttribute("place", province);
        redirect.addAttribute("kind", kind);
        return "redirect:/admin/slips";
    }

    private String province(String code) {
        List<Place> provinces = provinces();
        return code.isEmpty()
                ? provinces.get(0).code()
                : provinces.stream()
                        .map(Place::code)
                        .filter(code::equals)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("province " + code));
    }

    private List<Place> provinces() {
        return Places.on(days.today()).provinces();
    }

    private String page(String province, SlipKind kind, Typed typed, @Nullable Rejected refused, Model model) {
        List<Version> versions = templates.versions(province, kind);
        model.addAttribute("place", province);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", texts.constants("slipKind", SlipKind.class));
        model.addAttribute("provinces", provinces());
        model.addAttribute("versions", versions);
        model.addAttribute("blanks", kind.blanks());
        model.addAttribute("typed", typed);
        model.addAttribute("error", refused == null ? null : texts.get(refused.key(), refused.args()));
        model.addAttribute("field", refused == null ? "" : refused.field());
        return "slip/words";
    }
}
