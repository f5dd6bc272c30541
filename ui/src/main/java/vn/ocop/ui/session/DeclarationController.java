package vn.ocop.ui.session;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Boards;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Session;

/** Each member of the council declares ties to the producers of the agenda, before opening a dossier. */
@Controller
@RequestMapping("/sessions/{id}/declaration")
class DeclarationController {

    private static final String NONE = "NONE";
    private static final String TIED = "TIED";

    private final Boards boards;
    private final Hall hall;

    DeclarationController(Boards boards, Hall hall) {
        this.boards = boards;
        this.hall = hall;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        Boards.Board board = seated(actor, id);
        if (!Set.of(Session.State.CALLED, Session.State.OPEN)
                .contains(board.session().state())) {
            return "redirect:/sessions/" + id;
        }
        Map<String, String> said = new HashMap<>();
        board.lines().stream()
                .filter(line -> line.dossier() != null && line.declaration() != null)
                .forEach(line -> said.put(number(line), NONE));
        model.addAttribute(Forms.FORM, new DeclarationForm(said, Map.of()));
        return page(board, model);
    }

    /** For every product by itself; nothing is said in the member's place. */
    @PostMapping(params = "action=declare")
    String declare(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) DeclarationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(actor, id, form, errors, model, redirect, null);
    }

    /** No tie to those left open, in one word. */
    @PostMapping(params = "action=none")
    String declareNone(
            Actor actor,
            @PathVariable long id,
            @Valid @ModelAttribute(Forms.FORM) DeclarationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(actor, id, form, errors, model, redirect, NONE);
    }

    private String save(
            Actor actor,
            long id,
            DeclarationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            @Nullable String others) {
        Boards.Board board = seated(actor, id);
        Map<DossierId, String> ties = new HashMap<>();
        for (Boards.Line line : open(board)) {
            read(line, form, others, ties, errors);
        }
        if (!errors.hasErrors()) {
            try {
                hall.declare(actor, board.session().id(), ties);
                redirect.addFlashAttribute("flash", "declaration.saved");
                return "redirect:/sessions/" + id;
            } catch (Rejected e) {
                errors.reject(e.key(), e.args(), e.key());
            }
        }
        Forms.show(form, errors, model);
        return page(board, model);
    }

    private static void read(
            Boards.Line line,
            DeclarationForm form,
            @Nullable String others,
            Map<DossierId, String> ties,
            BindingResult errors) {
        String number = number(line);
        String said = Forms.blankToNull(form.tie().get(number));
        String tie = said == null ? others : said;
        String words = Forms.orEmpty(form.words().get(number));
        if (NONE.equals(tie)) {
            ties.put(DossierId.of(number), "");
        } else if (!TIED.equals(tie)) {
            errors.rejectValue("tie[" + number + "]", "declaration.tie.missing", "");
        } else if (words.isEmpty()) {
            errors.rejectValue("words[" + number + "]", "declaration.words.missing", "");
        } else {
            ties.put(DossierId.of(number), words);
        }
    }

    private static String number(Boards.Line line) {
        return Objects.requireNonNull(line.dossier()).id().toString();
    }

    /** The products for which there is something to declare. */
    private static List<Boards.Line> open(Boards.Board board) {
        return board.lines().stream()
                .filter(line -> {
                    Dossier dossier = line.dossier();
                    Conflict known = line.declaration();
                    return dossier != null && (known == null || !known.bars());
                })
                .toList();
    }

    private Boards.Board seated(Actor actor, long id) {
        Boards.Board board = boards.see(actor, new SessionId(id));
        if (!board.seated()) {
            throw new NotThere("declaration in session " + id);
        }
        return board;
    }

    private static String page(Boards.Board board, Model model) {
        model.addAttribute("step", "declaration");
        model.addAttribute("check", false);
        model.addAttribute("board", board);
        model.addAttribute("sitting", board.session());
        return "session/declaration";
    }
}
