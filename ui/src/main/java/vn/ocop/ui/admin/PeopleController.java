package vn.ocop.ui.admin;

import jakarta.validation.groups.Default;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** Accounts and the offices they hold; for administrators. */
@Controller
@RequestMapping("/admin/people")
class PeopleController {

    private final People people;
    private final Offices offices;
    private final Names names;
    private final Texts texts;

    PeopleController(People people, Offices offices, Names names, Texts texts) {
        this.people = people;
        this.offices = offices;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("people", people.page(page));
        return "admin/people";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new PersonForm("", "", "", "", true, Set.of(), null, null, ""));
        return page(model, null);
    }

    @PostMapping("/new")
    String open(
            Actor actor,
            @Validated({Default.class, PersonForm.New.class}) @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(
                form,
                errors,
                model,
                null,
                redirect,
                () -> people.open(
                        actor,
                        form.username(),
                        Forms.orEmpty(form.password()),
                        form.name(),
                        offices.read(form, Set.of())));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        Person person = find(id);
        model.addAttribute(
                "form",
                new PersonForm(
                        person.username(),
                        person.name(),
                        person.phone(),
                        "",
                        person.enabled(),
                        person.offices().stream().map(Office::toString).collect(Collectors.toSet()),
                        null,
                        null,
                        ""));
        return page(model, person);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable long id,
            @Validated @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Person person = find(id);
        return save(
                form,
                errors,
                model,
                person,
                redirect,
                () -> people.change(
                        actor,
                        person.id(),
                        form.name(),
                        Forms.blankToNull(form.phone()),
                        Boolean.TRUE.equals(form.enabled()),
                        Forms.blankToNull(form.password()),
                        offices.read(form, person.offices())));
    }

    private String save(
            PersonForm form,
            BindingResult errors,
            Model model,
            @Nullable Person person,
            RedirectAttributes redirect,
            Runnable change) {
        if (!errors.hasErrors()) {
            try {
                change.run();
                redirect.addFlashAttribute("flash", "person.saved");
                return "redirect:/admin/people";
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page(model, person);
    }

    private Person find(long id) {
        return people.find(new PersonId(id)).orElseThrow(() -> new NotThere("person " + id));
    }

    private String page(Model model, @Nullable Person person) {
        model.addAttribute("step", "person");
        model.addAttribute("check", false);
        model.addAttribute("person", person);
        model.addAttribute("roles", texts.constants("role", Role.class));
        model.addAttribute(
                "held",
                person == null
                        ? Set.of()
                        : person.offices().stream()
                                .map(office -> new Choice(office.toString(), names.office(office)))
                                .sorted(Comparator.comparing(Choice::label))
                                .toList());
        return "admin/person";
    }
}
