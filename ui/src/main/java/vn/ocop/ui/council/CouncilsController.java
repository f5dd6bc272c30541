package vn.ocop.ui.council;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Founding;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;

/** Councils and advisory groups of a place, and recording the decision that sets up another. */
@Controller
@RequestMapping("/councils")
class CouncilsController {

    private final Councils councils;
    private final SeatRows rows;
    private final Texts texts;

    CouncilsController(Councils councils, SeatRows rows, Texts texts) {
        this.councils = councils;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        String place = place(actor);
        model.addAttribute("councils", councils.of(place));
        model.addAttribute(
                "current",
                Arrays.stream(Seat.Kind.values())
                        .flatMap(kind -> councils.current(kind, place).stream())
                        .map(Council::id)
                        .collect(Collectors.toSet()));
        model.addAttribute("kinds", Seat.Kind.values());
        model.addAttribute("agencies", agencies(place));
        return "council/councils";
    }

    /** The one place whose councils the person keeps; nobody keeps those of two. */
    private static String place(Actor actor) {
        return Councils.places(actor).stream()
                .findFirst()
                .orElseThrow(() -> new NotAllowed("councils are recorded by the OCOP agency of their place"));
    }

    @GetMapping("/new")
    String blank(Actor actor, @RequestParam(defaultValue = "COUNCIL") Seat.Kind kind, Model model) {
        String place = place(actor);
        CouncilForm form = rows.blank(kind, councils.current(kind, place).orElse(null));
        model.addAttribute(Forms.FORM, form);
        return page(place, form, model);
    }

    /** Room for more seats; nothing is checked yet. */
    @PostMapping(path = "/new", params = "action=more")
    String more(Actor actor, @ModelAttribute(Forms.FORM) CouncilForm form, BindingResult errors, Model model) {
        CouncilForm longer = form.withRows(SeatRows.MORE);
        model.addAttribute(Forms.FORM, longer);
        return page(place(actor), longer, model);
    }

    @PostMapping(path = "/new", params = "action=save")
    String setUp(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) CouncilForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String place = place(actor);
        if (!errors.hasErrors()) {
            try {
                councils.setUp(
                        actor,
                        Objects.requireNonNull(form.kind()),
                        place,
                        new Founding(
                                form.decisionNumber().strip(),
                                Objects.requireNonNull(form.decidedOn()),
                                Objects.requireNonNull(form.termFrom()),
                                Objects.requireNonNull(form.termUntil()),
                                rows.read(form)));
                redirect.addFlashAttribute("flash", "council.saved");
                return "redirect:/councils";
            } catch (Rejected e) {
                explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(place, form, model);
    }

    /** What is wrong with all seats together belongs to no row. */
    private static void explain(Rejected refused, BindingResult errors) {
        Forms.explain(
                refused.field().equals("seats") ? new Rejected("rows", refused.key(), refused.args()) : refused,
                errors);
    }

    private String page(String place, CouncilForm form, Model model) {
        Seat.Kind kind = form.kind() == null ? Seat.Kind.COUNCIL : form.kind();
        model.addAttribute("step", "council");
        model.addAttribute("check", false);
        model.addAttribute("kind", kind);
        model.addAttribute("candidates", rows.candidates());
        model.addAttribute("last", form.shown() - 1);
        model.addAttribute(
                "seats",
                Seat.of(kind).stream()
                        .map(seat -> new Choice(seat.name(), texts.get("seat." + seat)))
                        .toList());
        model.addAttribute(
                "agencies",
                councils.agencies(place).stream()
                        .map(agency -> new Choice(
                                agency.id(), agency.name().in(texts.locale()) + (agency.required() ? " *" : "")))
                        .toList());
        return "council/council";
    }

    private Map<String, String> agencies(String place) {
        Map<String, String> names = new LinkedHashMap<>();
        councils.agencies(place)
                .forEach(agency -> names.put(agency.id(), agency.name().in(texts.locale())));
        return names;
    }
}
