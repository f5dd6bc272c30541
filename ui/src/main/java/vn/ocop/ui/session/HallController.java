package vn.ocop.ui.session;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Sessions;

/** What secretary and chair do while the council sits: each a button of the session's page. */
@Controller
@RequestMapping("/sessions/{id}")
class HallController {

    private static final String NUMBER = "\\d{1,18}";

    private final Hall hall;
    private final Sessions sessions;
    private final SessionPage page;

    HallController(Hall hall, Sessions sessions, SessionPage page) {
        this.hall = hall;
        this.sessions = sessions;
        this.page = page;
    }

    /** @param dossier the product to be scored now; none to take it off */
    @PostMapping("/now")
    String scoreNow(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long dossier,
            Model model,
            RedirectAttributes redirect) {
        SessionId session = new SessionId(id);
        return run(
                actor,
                session,
                model,
                redirect,
                () -> hall.scoreNow(actor, session, dossier == null ? null : new DossierId(dossier)));
    }

    @PostMapping("/pause")
    String pause(
            Actor actor, @PathVariable long id, @RequestParam boolean pause, Model model, RedirectAttributes redirect) {
        SessionId session = new SessionId(id);
        return run(actor, session, model, redirect, () -> hall.pause(actor, session, pause));
    }

    @PostMapping("/excuse")
    String excuse(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) HallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        SessionId session = new SessionId(id);
        return run(actor, session, form, errors, model, redirect, () -> {
            String[] who = Forms.orEmpty(form.member()).split("-");
            if (who.length != 2 || !who[0].matches(NUMBER) || !who[1].matches(NUMBER)) {
                throw new Rejected("member", "NotNull");
            }
            hall.excuse(actor, session, DossierId.of(who[0]), PersonId.of(who[1]), Forms.orEmpty(form.reason()));
        });
    }

    @PostMapping("/defer")
    String defer(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) HallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        SessionId session = new SessionId(id);
        return run(actor, session, form, errors, model, redirect, () -> {
            String product = Forms.orEmpty(form.product());
            if (!product.matches(NUMBER)) {
                throw new Rejected("product", "NotNull");
            }
            hall.defer(actor, session, DossierId.of(product), Forms.orEmpty(form.reason()));
        });
    }

    @PostMapping("/reopening")
    String requestReopening(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) HallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        SessionId session = new SessionId(id);
        Set<DossierId> dossiers = form.dossiers() == null
                ? Set.of()
                : form.dossiers().stream()
                        .filter(each -> each.matches(NUMBER))
                        .map(DossierId::of)
                        .collect(Collectors.toSet());
        return run(
                actor,
                session,
                form,
                errors,
                model,
                redirect,
                () -> sessions.requestReopening(actor, session, dossiers, Forms.orEmpty(form.reason())));
    }

    /** Where nothing is typed. */
    private String run(Actor actor, SessionId session, Model model, RedirectAttributes redirect, Runnable act) {
        HallForm blank = HallForm.blank();
        return run(actor, session, blank, new BeanPropertyBindingResult(blank, Forms.FORM), model, redirect, act);
    }

    /** Back to the page; with what was typed, if it was refused. */
    private String run(
            Actor actor,
            SessionId session,
            HallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Runnable act) {
        if (!errors.hasErrors()) {
            try {
                act.run();
                redirect.addFlashAttribute("flash", "session.noted");
                return "redirect:/sessions/" + session.value();
            } catch (Rejected e) {
                boolean asked =
                        Set.of("member", "product", "reason", "dossiers").contains(e.field());
                Forms.explain(asked ? e : new Rejected("", e.key(), e.args()), errors);
            }
        }
        Forms.show(form, errors, model);
        return page.whole(actor, session, model);
    }
}
