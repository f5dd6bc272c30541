package vn.ocop.ui.comment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.comment.Comment.Reach;

/**
 * What was typed and refused, so that it is not lost.
 *
 * @param mention numbers of the people chosen
 * @param error what is wrong and what to do, null if nothing
 */
record TypedComment(String text, Reach reach, Set<Long> mention, @Nullable String error) {

    static final TypedComment NOTHING = new TypedComment("", Reach.OFFICIALS, Set.of(), null);
}
