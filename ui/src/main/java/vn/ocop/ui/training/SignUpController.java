package vn.ocop.ui.training;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Allowance;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.TooOften;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** Anybody who has the address signs up for a class or event; of others who did nothing is told. */
@Controller
@RequestMapping("/training/sign-up/{code}")
class SignUpController {

    private final Trainings trainings;
    private final Participants participants;
    private final Allowance clients;

    SignUpController(
            Trainings trainings, Participants participants, @Value("${ocop.sign-up.per-minute}") int perMinute) {
        this.trainings = trainings;
        this.participants = participants;
        this.clients = new Allowance(perMinute, Duration.ofMinutes(1));
    }

    @GetMapping
    String blank(@PathVariable String code, Model model) {
        model.addAttribute(Forms.FORM, new SignUpForm("", null, "", null, null));
        return page(event(code), false, model);
    }

    @PostMapping
    String signUp(
            @PathVariable String code,
            @Valid @ModelAttribute(Forms.FORM) SignUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        TrainingEvent event = event(code);
        boolean done = false;
        if (!errors.hasErrors()) {
            long seconds = clients.take(request.getRemoteAddr());
            if (seconds > 0) {
                throw new TooOften(seconds);
            }
            try {
                participants.signUp(code, form.attendee());
                done = true;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(event, done, model);
    }

    private TrainingEvent event(String code) {
        return trainings.coded(code).orElseThrow(() -> new NotThere("sign-up " + code));
    }

    private String page(TrainingEvent event, boolean done, Model model) {
        model.addAttribute("step", "signUp");
        model.addAttribute("check", false);
        model.addAttribute("event", event);
        model.addAttribute("details", event.details());
        model.addAttribute("signUp", participants.signUp(event));
        model.addAttribute("done", done);
        return "training/signUp";
    }
}
