package vn.ocop.ui.comment;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.comment.Comment.Reach;
import vn.ocop.workflow.comment.Comments;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;

/** Writing a comment on a dossier, and taking one's own back. */
@Controller
@RequestMapping("/dossiers/{id}/comments")
class CommentsController {

    private final Comments comments;
    private final Texts texts;

    CommentsController(Comments comments, Texts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    @PostMapping
    String comment(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "OFFICIALS") Reach reach,
            @RequestParam(defaultValue = "") Set<Long> mention,
            RedirectAttributes redirect) {
        try {
            comments.comment(
                    actor,
                    new DossierId(id),
                    reach,
                    text,
                    mention.stream().map(PersonId::new).collect(Collectors.toSet()));
            redirect.addFlashAttribute("flash", "comment.kept");
        } catch (Rejected e) {
            redirect.addFlashAttribute("typed", new TypedComment(text, reach, mention, texts.get(e.key(), e.args())));
        }
        return "redirect:/dossiers/" + id + "#comments";
    }

    @PostMapping("/{comment}/withdraw")
    String withdraw(Actor actor, @PathVariable long id, @PathVariable long comment, RedirectAttributes redirect) {
        comments.withdrawComment(actor, new DossierId(id), comment);
        redirect.addFlashAttribute("flash", "comment.taken");
        return "redirect:/dossiers/" + id + "#comments";
    }
}
