package vn.ocop.ui.inbox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.notification.Notices;

/** What a person's offices were told. */
@Controller
class NoticesController {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("notices", notices.of(actor, page));
        return "inbox/notices";
    }
}
