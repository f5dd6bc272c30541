package vn.ocop.ui.comment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.ocop.ui.web.DossierPart;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.comment.Comment.Reach;
import vn.ocop.workflow.comment.Comments;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;

/** The comments on the page of a dossier, for those who take part in them. */
@Component
class CommentsPart implements DossierPart {

    /** Parameter of the page: the number of the comment before which the shown ones end. */
    private static final String BEFORE = "before";

    private final Comments comments;
    private final Texts texts;

    CommentsPart(Comments comments, Texts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    @Override
    public void furnish(Actor actor, Dossier dossier, Model model) {
        comments.talk(actor, dossier, before()).ifPresent(talk -> {
            model.addAttribute("talk", talk);
            model.addAttribute("reader", actor.id());
            model.addAttribute("reaches", texts.constants("comment.reach", Reach.class));
            model.addAttribute("longest", Comments.LENGTH);
            if (!model.containsAttribute("typed")) {
                model.addAttribute("typed", TypedComment.NOTHING);
            }
        });
    }

    private static @Nullable Long before() {
        String typed = RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes page
                ? page.getRequest().getParameter(BEFORE)
                : null;
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
