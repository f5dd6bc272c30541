package vn.ocop.ui.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.workflow.demo.DemoAccounts;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.organization.FirstAdministrator;

/** Signing in, and the one-time page that creates the first administrator. */
@Controller
class LoginController {

    /** The first administrator's account; the password has at least twelve characters. */
    record SetupForm(
            String token,
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9.-]*") String username,
            @NotBlank @Size(max = 200) String name,
            @Size(min = 12, max = 100) String password) {}

    private final FirstAdministrator first;
    private final ObjectProvider<DemoAccounts> demo;

    LoginController(FirstAdministrator first, ObjectProvider<DemoAccounts> demo) {
        this.first = first;
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(Model model) {
        demo.ifAvailable(accounts -> model.addAttribute("accounts", accounts.all()));
        return "login";
    }

    @GetMapping("/setup")
    String setup(@RequestParam(defaultValue = "") String token, Model model) {
        if (!first.valid(token)) {
            throw new NotAllowed("the set-up link was used or is wrong");
        }
        model.addAttribute("form", new SetupForm(token, "", "", ""));
        return setupPage(model);
    }

    @PostMapping("/setup")
    String create(@Valid @ModelAttribute("form") SetupForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            Forms.show(form, errors, model);
            return setupPage(model);
        }
        first.create(form.token(), form.username(), form.name(), form.password());
        return "redirect:/login";
    }

    private static String setupPage(Model model) {
        model.addAttribute("step", "setup");
        model.addAttribute("check", false);
        return "setup";
    }
}
