package vn.ocop.ui.scouting;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.PlaceAnswer;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.scouting.Leads;

/** One scouted product: noted, read, left to the commune, closed. */
@Controller
@RequestMapping("/leads")
class LeadController {

    private final Leads leads;
    private final People people;
    private final UnionDesk desk;
    private final Addresses addresses;
    private final Days days;
    private final Texts texts;

    LeadController(Leads leads, People people, UnionDesk desk, Addresses addresses, Days days, Texts texts) {
        this.leads = leads;
        this.people = people;
        this.desk = desk;
        this.addresses = addresses;
        this.days = days;
        this.texts = texts;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        String own = desk.own(actor);
        model.addAttribute(
                Forms.FORM,
                new LeadForm(
                        "",
                        "",
                        UnitId.union(own).ofCommune() ? PlaceChoice.of(own) : null,
                        days.today(),
                        "",
                        "",
                        days.today(),
                        null));
        return form(actor, model);
    }

    @PostMapping("/new")
    String scout(
            Actor actor,
            @Valid @ModelAttribute("form") LeadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                Lead lead = leads.scout(actor, seen(form));
                redirect.addFlashAttribute("flash", "lead.saved");
                return "redirect:/leads/" + lead.id();
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(actor, model);
    }

    private Lead.Sighting seen(LeadForm form) {
        PlaceAnswer where = addresses.look(form.commune());
        return new Lead.Sighting(
                Objects.requireNonNull(where.place()).code(),
                where.named(),
                form.product().strip(),
                Forms.blankToNull(form.description()),
                form.contact().strip(),
                form.phone().strip(),
                Objects.requireNonNull(form.consentOn()),
                Objects.requireNonNull(form.consentWay()),
                Objects.requireNonNull(form.scoutedOn()));
    }

    private String form(Actor actor, Model model) {
        if (!leads.scouts(actor)) {
            throw new NotAllowed("products are scouted by officers of communes and provinces");
        }
        model.addAttribute("step", "lead");
        model.addAttribute("check", false);
        model.addAttribute("ways", texts.constants("leadConsent", Consent.Way.class));
        return "scouting/newLead";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        CloseLeadForm form = new CloseLeadForm("");
        return page(actor, id, form, new BeanPropertyBindingResult(form, Forms.FORM), model);
    }

    @PostMapping("/{id}/close")
    String close(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseLeadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        desk.watched(actor);
        return done(
                actor, id, form, errors, model, redirect, "lead.closed", () -> leads.close(actor, id, form.reason()));
    }

    @PostMapping("/{id}/handover")
    String handOver(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect) {
        desk.watched(actor);
        CloseLeadForm form = new CloseLeadForm("");
        BindingResult errors = new BeanPropertyBindingResult(form, Forms.FORM);
        return done(actor, id, form, errors, model, redirect, "lead.left", () -> leads.handOver(actor, id));
    }

    private String done(
            Actor actor,
            long id,
            CloseLeadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            String flash,
            Runnable useCase) {
        if (!errors.hasErrors()) {
            try {
                useCase.run();
                redirect.addFlashAttribute("flash", flash);
                return "redirect:/leads/" + id;
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        return page(actor, id, form, errors, model);
    }

    private String page(Actor actor, long id, CloseLeadForm form, BindingResult errors, Model model) {
        desk.watched(actor);
        Lead lead = leads.see(actor, id);
        Forms.show(form, errors, model);
        model.addAttribute("step", "closeLead");
        model.addAttribute("check", false);
        model.addAttribute("lead", lead);
        model.addAttribute("works", leads.works(actor, lead));
        model.addAttribute("registers", leads.registers(actor, lead));
        model.addAttribute("hands", leads.hands(actor, lead));
        model.addAttribute("officers", people.holding(Role.UNION_OFFICER, UnitId.union(lead.commune())));
        return "scouting/lead";
    }
}
