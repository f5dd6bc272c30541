package vn.ocop.ui.session;

import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Call;
import vn.ocop.workflow.session.Meeting;
import vn.ocop.workflow.session.Sessions;

/** The list of sessions, calling one, and the live page of each. */
@Controller
@RequestMapping("/sessions")
class SessionsController {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Boards boards;
    private final Sessions sessions;
    private final SessionPage page;

    SessionsController(Boards boards, Sessions sessions, SessionPage page) {
        this.boards = boards;
        this.sessions = sessions;
        this.page = page;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model model) {
        if (!Boards.concern(actor)) {
            throw new NotAllowed("sessions are seen by councils and their agencies");
        }
        model.addAttribute("sessions", boards.page(actor, number));
        boards.secretaryAt(actor)
                .ifPresent(place -> model.addAttribute(
                        "waiting", boards.waiting(actor, place).size()));
        return "session/sessions";
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        String place = place(actor);
        model.addAttribute(Forms.FORM, new CallSessionForm("", null, MORNING, "", Set.of(), Map.of()));
        return form(actor, place, model);
    }

    @PostMapping("/new")
    String call(
            Actor actor,
            @Valid @ModelAttribute(Forms.FORM) CallSessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String place = place(actor);
        if (!errors.hasErrors()) {
            try {
                SessionId called = sessions.call(
                        actor,
                        place,
                        new Call(
                                form.title().strip(),
                                new Meeting(
                                        Objects.requireNonNull(form.heldOn()),
                                        Objects.requireNonNull(form.startsAt()),
                                        form.venue().strip()),
                                Order.read(boards.waiting(actor, place), form.agenda(), form.order())));
                redirect.addFlashAttribute("done", "callSession");
                return "redirect:/sessions/" + called.value();
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return form(actor, place, model);
    }

    private String place(Actor actor) {
        return boards.secretaryAt(actor)
                .orElseThrow(() -> new NotAllowed("the council's secretary calls its sessions"));
    }

    private String form(Actor actor, String place, Model model) {
        model.addAttribute("step", "call");
        model.addAttribute("check", false);
        model.addAttribute("products", boards.waiting(actor, place));
        return "session/callSession";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute(Forms.FORM, HallForm.blank());
        return page.whole(actor, new SessionId(id), model);
    }

    /** What changes while the council sits; the page fetches it again and again. */
    @GetMapping("/{id}/board")
    String board(Actor actor, @PathVariable long id, Model model) {
        page.agenda(actor, new SessionId(id), model);
        return "session/board :: live";
    }

    @GetMapping("/{id}/agenda")
    String agenda(Actor actor, @PathVariable long id, Model model) {
        Boards.Board board = changing(actor, id);
        Map<String, String> order = new HashMap<>();
        List<String> agenda =
                board.session().agenda().stream().map(Object::toString).toList();
        agenda.forEach(dossier -> order.put(dossier, String.valueOf(agenda.indexOf(dossier) + 1)));
        model.addAttribute(Forms.FORM, new AgendaForm(Set.copyOf(agenda), order));
        return agendaForm(actor, board, model);
    }

    @PostMapping("/{id}/agenda")
    String changeAgenda(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute(Forms.FORM) AgendaForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Boards.Board board = changing(actor, id);
        try {
            List<DossierId> order =
                    new ArrayList<>(Order.read(boards.choosable(actor, board), form.agenda(), form.order()));
            order.addAll(board.hidden());
            sessions.changeAgenda(actor, board.session().id(), order);
            redirect.addFlashAttribute("done", "changeAgenda");
            return "redirect:/sessions/" + id;
        } catch (Rejected e) {
            Forms.explain(e, errors);
        }
        Forms.show(form, errors, model);
        return agendaForm(actor, board, model);
    }

    /** The session, for its secretary. */
    private Boards.Board changing(Actor actor, long id) {
        Boards.Board board = boards.see(actor, new SessionId(id));
        if (boards.secretaryAt(actor).filter(board.session().place()::equals).isEmpty()) {
            throw new NotAllowed("the council's secretary changes the agenda");
        }
        return board;
    }

    private String agendaForm(Actor actor, Boards.Board board, Model model) {
        model.addAttribute("step", "changeAgenda");
        model.addAttribute("check", false);
        model.addAttribute("sitting", board.session());
        model.addAttribute("products", boards.choosable(actor, board));
        return "session/changeAgenda";
    }
}
