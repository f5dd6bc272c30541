package vn.ocop.workflow.engine;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Half-filled forms kept on the server: they survive signing out, another machine and an expired session. */
@Component
public class Drafts {

    private final EntityManager store;
    private final Inbox inbox;
    private final Clock clock;

    Drafts(EntityManager store, Inbox inbox, Clock clock) {
        this.store = store;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(OpenTask task) {
        return Optional.ofNullable(store.find(Draft.class, task.id()));
    }

    /** Keeps what was typed and takes the task for the person who types. */
    @Transactional
    public void save(OpenTask task, String content) {
        inbox.claim(task.actor(), task.id());
        store.merge(new Draft(task.id(), task.actor().id().value(), content, clock.instant()));
    }

    void discard(String task) {
        Draft draft = store.find(Draft.class, task);
        if (draft != null) {
            store.remove(draft);
        }
    }
}
