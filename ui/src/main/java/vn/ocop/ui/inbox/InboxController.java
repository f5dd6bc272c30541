package vn.ocop.ui.inbox;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.ui.web.Days;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;

/** The work list: mine, open, all; the state of the list is in its address. */
@Controller
class InboxController {

    /** Lights by which the list may be narrowed. */
    private static final List<String> LIGHTS = List.of("late", "soon", "ok", "none");

    private final Inbox inbox;
    private final Days days;

    InboxController(Inbox inbox, Days days) {
        this.inbox = inbox;
        this.days = days;
    }

    @GetMapping("/inbox")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Inbox.Counts counts = inbox.counts(actor);
        Inbox.View chosen = chosen(view, counts);
        Page<WorkItem> items = inbox.list(actor, chosen, q, days.showing(light), page);
        model.addAttribute("counts", counts);
        model.addAttribute("views", Inbox.View.values());
        model.addAttribute("view", chosen);
        model.addAttribute("q", q);
        model.addAttribute("lights", LIGHTS);
        model.addAttribute("light", LIGHTS.contains(light) ? light : "");
        model.addAttribute("items", items);
        model.addAttribute("actor", actor);
        model.addAttribute(
                "href",
                UriComponentsBuilder.fromPath("/inbox")
                                .queryParam("view", chosen.name().toLowerCase(Locale.ROOT))
                                .queryParam("q", "{q}")
                                .queryParam("light", "{light}")
                                .encode()
                                .buildAndExpand(q, light)
                                .toUriString()
                        + "&");
        return "inbox/inbox";
    }

    /** What was asked for; else one's own tasks, or all where one holds none. */
    private static Inbox.View chosen(String view, Inbox.Counts counts) {
        for (Inbox.View known : Inbox.View.values()) {
            if (known.name().equalsIgnoreCase(view)) {
                return known;
            }
        }
        return counts.mine() > 0 ? Inbox.View.MINE : Inbox.View.ALL;
    }

    @PostMapping("/tasks/{task}/claim")
    String claim(Actor actor, @PathVariable String task) {
        WorkItem item = inbox.claim(actor, task);
        return "redirect:/tasks/" + item.step() + "/" + task;
    }

    @PostMapping("/tasks/{task}/release")
    String release(Actor actor, @PathVariable String task, RedirectAttributes redirect) {
        inbox.release(actor, task);
        redirect.addFlashAttribute("flash", "inbox.released");
        return "redirect:/inbox";
    }
}
