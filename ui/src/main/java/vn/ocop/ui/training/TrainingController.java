package vn.ocop.ui.training;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.SupportTypes;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** A class or event: what was planned, who is on its list, that it was held or does not take place. */
@Controller
@RequestMapping("/training/{id}")
class TrainingController {

    private final Trainings trainings;
    private final Participants participants;
    private final SupportTypes types;
    private final Texts texts;
    private final Days days;

    TrainingController(Trainings trainings, Participants participants, SupportTypes types, Texts texts, Days days) {
        this.trainings = trainings;
        this.participants = participants;
        this.types = types;
        this.texts = texts;
        this.days = days;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
        TrainingEvent event = trainings.see(actor, id);
        boolean keeps = Trainings.keeps(actor, event.place());
        boolean open = event.state() != TrainingEvent.State.CANCELLED;
        model.addAttribute("event", event);
        model.addAttribute("details", event.details());
        model.addAttribute("type", types.name(event.type()));
        model.addAttribute("keeps", keeps && open);
        model.addAttribute("mayCancel", keeps && event.state() == TrainingEvent.State.PLANNED);
        model.addAttribute("signUp", participants.signUp(event));
        String code = event.openCode();
        model.addAttribute("signUpAddress", code == null ? null : address(code));
        if (Participants.readBy(actor, event)) {
            Participants.Count count = participants.counts(Set.of(event)).getOrDefault(id, Participants.Count.NONE);
            model.addAttribute("people", participants.page(event, page));
            model.addAttribute("count", count);
            model.addAttribute("files", (count.certified() + Participants.FILE - 1) / Participants.FILE);
        }
        return "training/training";
    }

    /** As it is printed and sent: whole, so that a phone opens it. */
    private static String address(String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/training/sign-up/{code}")
                .buildAndExpand(code)
                .toUriString();
    }

    @GetMapping("/hold")
    String askHold(Actor actor, @PathVariable long id, Model model) {
        TrainingEvent event = own(actor, id);
        Long reach = event.reach();
        model.addAttribute(
                Forms.FORM,
                new HoldForm(
                        event.heldOn() == null ? days.today() : event.heldOn(),
                        event.outcome(),
                        reach == null ? null : reach.toString()));
        return form(event, "holdTraining", "training/hold", model);
    }

    @PostMapping("/hold")
    String hold(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) HoldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TrainingEvent event = own(actor, id);
        if (!errors.hasErrors()) {
            try {
                trainings.hold(
                        actor,
                        id,
                        Objects.requireNonNull(form.heldOn()),
                        Forms.blankToNull(form.outcome()),
                        Forms.money(form.reach()));
                redirect.addFlashAttribute("flash", "training.saved");
                return "redirect:/training/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(event, "holdTraining", "training/hold", model);
    }

    @GetMapping("/cancel")
    String askCancel(Actor actor, @PathVariable long id, Model model) {
        TrainingEvent event = own(actor, id);
        model.addAttribute(Forms.FORM, new CancelForm(""));
        return form(event, "cancelTraining", "training/cancel", model);
    }

    @PostMapping("/cancel")
    String cancel(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) CancelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TrainingEvent event = own(actor, id);
        if (!errors.hasErrors()) {
            try {
                trainings.cancel(actor, id, form.reason());
                redirect.addFlashAttribute("flash", "training.cancelled.done");
                return "redirect:/training/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(event, "cancelTraining", "training/cancel", model);
    }

    /** Opens or closes the page at which anybody signs up. */
    @PostMapping("/sign-up")
    String openSignUp(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean open,
            RedirectAttributes redirect) {
        return done(id, redirect, () -> trainings.openSignUp(actor, id, open), "training.saved");
    }

    /** Numbers for everybody who came and has none. */
    @PostMapping("/certificates")
    String certify(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        return done(id, redirect, () -> participants.issueCertificates(actor, id), "training.certificates.done");
    }

    /** Who came, of the part of the list that was shown. */
    @PostMapping("/attendance")
    String mark(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Set<Long> shown,
            @RequestParam(required = false) @Nullable Set<Long> came,
            RedirectAttributes redirect) {
        return done(
                id,
                redirect,
                () -> participants.mark(actor, id, shown == null ? Set.of() : shown, came == null ? Set.of() : came),
                "training.saved");
    }

    @PostMapping("/participants/{participant}/remove")
    String remove(Actor actor, @PathVariable long id, @PathVariable long participant, RedirectAttributes redirect) {
        return done(id, redirect, () -> participants.remove(actor, id, participant), "training.saved");
    }

    private String done(long id, RedirectAttributes redirect, Runnable useCase, String flash) {
        try {
            useCase.run();
            redirect.addFlashAttribute("flash", flash);
        } catch (Rejected refused) {
            redirect.addFlashAttribute("refused", texts.get(refused.key(), refused.args()));
        }
        return "redirect:/training/" + id;
    }

    private TrainingEvent own(Actor actor, long id) {
        TrainingEvent event = trainings.see(actor, id);
        if (!Trainings.keeps(actor, event.place())) {
            throw new NotAllowed("classes and events are kept by the officers of their unit");
        }
        return event;
    }

    private static String form(TrainingEvent event, String step, String template, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("check", false);
        model.addAttribute("event", event);
        return template;
    }
}
