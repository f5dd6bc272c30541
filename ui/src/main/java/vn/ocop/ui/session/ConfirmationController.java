package vn.ocop.ui.session;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Verdicts;

/** The chair reads the results that are rated and confirms them together. */
@Controller
@RequestMapping("/sessions/{id}/confirmation")
class ConfirmationController {

    private static final String NUMBER = "\\d{1,18}";

    private final Verdicts verdicts;
    private final Hall hall;
    private final Texts texts;

    ConfirmationController(Verdicts verdicts, Hall hall, Texts texts) {
        this.verdicts = verdicts;
        this.hall = hall;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("verdicts", verdicts.toConfirm(actor, new SessionId(id)));
        model.addAttribute("id", id);
        return "session/confirmation";
    }

    @PostMapping
    String confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Set<String> products,
            Model model,
            RedirectAttributes redirect) {
        verdicts.toConfirm(actor, new SessionId(id)); // whoever may not read them finds nothing here
        try {
            hall.confirm(
                    actor,
                    new SessionId(id),
                    products == null
                            ? Set.of()
                            : products.stream()
                                    .filter(each -> each.matches(NUMBER))
                                    .map(DossierId::of)
                                    .collect(Collectors.toSet()));
            redirect.addFlashAttribute("flash", "session.noted");
            return "redirect:/sessions/" + id;
        } catch (Rejected e) {
            model.addAttribute("refused", texts.get(e.key(), e.args()));
            return show(actor, id, model);
        }
    }
}
