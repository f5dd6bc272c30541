package vn.ocop.ui.training;

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
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** An officer puts somebody on the list of a class or event. */
@Controller
@RequestMapping("/training/{id}/participants/new")
class ParticipantController {

    private final Trainings trainings;
    private final Participants participants;

    ParticipantController(Trainings trainings, Participants participants) {
        this.trainings = trainings;
        this.participants = participants;
    }

    @GetMapping
    String blank(Actor actor, @PathVariable long id, Model model) {
        TrainingEvent event = own(actor, id);
        model.addAttribute(
                Forms.FORM, new ParticipantForm("", null, null, null, event.state() == TrainingEvent.State.HELD));
        return page(event, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) ParticipantForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TrainingEvent event = own(actor, id);
        if (!errors.hasErrors()) {
            try {
                participants.add(actor, id, form.attendee(), Boolean.TRUE.equals(form.attended()));
                redirect.addFlashAttribute("flash", "participant.saved");
                return "redirect:/training/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(event, model);
    }

    private TrainingEvent own(Actor actor, long id) {
        TrainingEvent event = trainings.see(actor, id);
        if (!Trainings.keeps(actor, event.place())) {
            throw new NotAllowed("classes and events are kept by the officers of their unit");
        }
        return event;
    }

    private static String page(TrainingEvent event, Model model) {
        model.addAttribute("step", "participant");
        model.addAttribute("check", false);
        model.addAttribute("event", event);
        return "training/participant";
    }
}
