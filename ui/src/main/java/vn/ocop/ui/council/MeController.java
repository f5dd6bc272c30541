package vn.ocop.ui.council;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.Particulars;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Relative;

/** What people say about themselves, so that ties to a producer are found. */
@Controller
@RequestMapping("/me")
class MeController {

    private static final int MORE = 2;

    private final People people;
    private final Addresses addresses;

    MeController(People people, Addresses addresses) {
        this.people = people;
        this.addresses = addresses;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        Particulars known = people.particulars(actor);
        Map<String, String> name = new HashMap<>();
        Map<String, String> relation = new HashMap<>();
        Map<String, String> phone = new HashMap<>();
        for (Relative relative : known.relatives()) {
            String row = String.valueOf(name.size());
            name.put(row, relative.name());
            relation.put(row, Forms.orEmpty(relative.relation()));
            phone.put(row, Forms.orEmpty(relative.phone()));
        }
        MeForm form = new MeForm(
                addresses.choice(known.address(), known.addressCommune()),
                known.workplace(),
                name.size() + MORE,
                name,
                relation,
                phone);
        model.addAttribute(Forms.FORM, form);
        return page(form, model);
    }

    @PostMapping(params = "action=more")
    String more(@ModelAttribute(Forms.FORM) MeForm form, BindingResult errors, Model model) {
        MeForm longer = form.withRows(MORE);
        model.addAttribute(Forms.FORM, longer);
        return page(longer, model);
    }

    @PostMapping(params = "action=save")
    String save(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) MeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            Forms.show(form, errors, model);
            return page(form, model);
        }
        Optional<Address> address = addresses.address(form.address());
        people.describe(
                actor,
                new Particulars(
                        address.map(addresses::text).orElse(null),
                        address.map(Address::commune).orElse(null),
                        Forms.blankToNull(form.workplace()),
                        relatives(form)));
        redirect.addFlashAttribute("flash", "me.saved");
        return "redirect:/me";
    }

    /** A row without a name is none. */
    private static List<Relative> relatives(MeForm form) {
        List<Relative> relatives = new ArrayList<>();
        for (int row = 0; row < form.shown(); row++) {
            String name = of(form.name(), row);
            if (name != null) {
                relatives.add(new Relative(name, of(form.relation(), row), of(form.phone(), row)));
            }
        }
        return relatives;
    }

    private static @Nullable String of(@Nullable Map<String, String> column, int row) {
        return column == null ? null : Forms.blankToNull(column.get(String.valueOf(row)));
    }

    private static String page(MeForm form, Model model) {
        model.addAttribute("step", "me");
        model.addAttribute("check", false);
        model.addAttribute("last", form.shown() - 1);
        return "council/me";
    }
}
