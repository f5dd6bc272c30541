package vn.ocop.ui.lookup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.ui.web.Allowance;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TooOften;
import vn.ocop.workflow.lookup.Lookups;
import vn.ocop.workflow.lookup.Standing;

/** Where a dossier stands, for anybody with its code and the producer's phone number; not often enough to try numbers. */
@Controller
@RequestMapping("/lookup")
class LookupController {

    private final Lookups lookups;
    private final Allowance clients;
    private final Allowance codes;

    LookupController(
            Lookups lookups,
            @Value("${ocop.lookup.per-minute}") int perMinute,
            @Value("${ocop.lookup.per-code-and-hour}") int perCode) {
        this.lookups = lookups;
        this.clients = new Allowance(perMinute, Duration.ofMinutes(1));
        this.codes = new Allowance(perCode, Duration.ofHours(1));
    }

    /** The code of the address is the one scanned. */
    @GetMapping
    String blank(@RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute(Forms.FORM, new LookupForm(code, ""));
        return page(model);
    }

    /** Posted, so that the digits stay in no list of addresses. */
    @PostMapping
    String find(
            @Valid @ModelAttribute("form") LookupForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors()) {
            takeOne(clients, request.getRemoteAddr());
            takeOne(codes, form.code().strip().toUpperCase(Locale.ROOT));
            Optional<Standing> standing = lookups.find(form.code(), form.digits());
            standing.ifPresent(found -> model.addAttribute("standing", found));
            if (standing.isEmpty()) {
                errors.reject("lookup.none");
            }
        }
        Forms.show(form, errors, model);
        return page(model);
    }

    private static void takeOne(Allowance allowance, String key) {
        long seconds = allowance.take(key);
        if (seconds > 0) {
            throw new TooOften(seconds);
        }
    }

    private static String page(Model model) {
        model.addAttribute("step", "lookup");
        model.addAttribute("check", false);
        return "lookup/lookup";
    }
}
