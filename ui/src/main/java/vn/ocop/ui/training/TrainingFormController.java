package vn.ocop.ui.training;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.PlaceAnswer;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.ui.web.SupportTypes;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.training.EventDetails;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.Trainings;

/** An officer plans a class or event, or changes what was planned. */
@Controller
@RequestMapping("/training")
class TrainingFormController {

    private final Trainings trainings;
    private final UnionDesk desk;
    private final Addresses addresses;
    private final SupportTypes types;
    private final Texts texts;

    TrainingFormController(Trainings trainings, UnionDesk desk, Addresses addresses, SupportTypes types, Texts texts) {
        this.trainings = trainings;
        this.desk = desk;
        this.addresses = addresses;
        this.types = types;
        this.texts = texts;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        String own = desk.own(actor);
        PlaceChoice commune = UnitId.union(own).ofCommune() ? PlaceChoice.of(own) : null;
        model.addAttribute(
                Forms.FORM,
                new TrainingForm(
                        null,
                        "",
                        "",
                        null,
                        null,
                        null,
                        commune,
                        null,
                        null,
                        null,
                        null,
                        actor.id().value()));
        return page(own, null, model);
    }

    @PostMapping("/new")
    String plan(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) TrainingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String own = desk.own(actor);
        if (!errors.hasErrors()) {
            try {
                TrainingEvent planned = trainings.plan(actor, own, details(form), officer(form));
                redirect.addFlashAttribute("flash", "training.saved");
                return "redirect:/training/" + planned.id();
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(own, null, model);
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        TrainingEvent event = own(actor, id);
        EventDetails known = event.details();
        model.addAttribute(
                Forms.FORM,
                new TrainingForm(
                        known.kind(),
                        known.type(),
                        known.title(),
                        known.topic(),
                        known.startsOn(),
                        known.endsOn(),
                        new PlaceChoice(null, known.placeAsNamed(), known.commune(), known.placeAsNamed()),
                        known.venue(),
                        known.partner(),
                        known.capacity(),
                        known.budget() == null ? null : known.budget().toString(),
                        event.officerId()));
        return page(event.place(), event, model);
    }

    @PostMapping("/{id}/edit")
    String change(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) TrainingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TrainingEvent event = own(actor, id);
        if (!errors.hasErrors()) {
            try {
                trainings.change(actor, id, details(form), officer(form));
                redirect.addFlashAttribute("flash", "training.saved");
                return "redirect:/training/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(event.place(), event, model);
    }

    private TrainingEvent own(Actor actor, long id) {
        TrainingEvent event = trainings.see(actor, id);
        if (!Trainings.keeps(actor, event.place())) {
            throw new NotAllowed("classes and events are kept by the officers of their unit");
        }
        return event;
    }

    private EventDetails details(TrainingForm form) {
        PlaceAnswer where = addresses.look(form.commune());
        Place commune = where.place();
        var first = Objects.requireNonNull(form.startsOn());
        return new EventDetails(
                Objects.requireNonNull(form.kind()),
                form.type(),
                form.title().strip(),
                Forms.blankToNull(form.topic()),
                first,
                form.endsOn() == null ? first : form.endsOn(),
                commune == null ? null : commune.code(),
                where.named(),
                Forms.blankToNull(form.venue()),
                Forms.blankToNull(form.partner()),
                form.capacity(),
                Forms.money(form.budget()));
    }

    private static PersonId officer(TrainingForm form) {
        return new PersonId(Objects.requireNonNull(form.officer()));
    }

    private String page(String place, @Nullable TrainingEvent event, Model model) {
        List<Choice> officers = trainings.officers(place).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
        model.addAttribute("step", "training");
        model.addAttribute("check", false);
        model.addAttribute("event", event);
        model.addAttribute("kinds", texts.constants("trainingKind", TrainingEvent.Kind.class));
        model.addAttribute("types", types.all());
        model.addAttribute("officers", officers);
        return "training/edit";
    }
}
