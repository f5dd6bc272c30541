package vn.ocop.workflow.engine;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.kernel.BusinessKey;

/** Finds who answers for what a process is about. */
@Component
class Subjects {

    private final List<SubjectContext<?>> contexts;

    Subjects(@Lazy List<SubjectContext<?>> contexts) {
        this.contexts = contexts;
    }

    @SuppressWarnings("unchecked") // a context answers for the class it names
    <K extends BusinessKey> SubjectContext<K> of(K subject) {
        return (SubjectContext<K>) contexts.stream()
                .filter(context -> context.subjects().isInstance(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for " + subject));
    }
}
