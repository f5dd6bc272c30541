package vn.ocop.workflow.engine;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Half-filled forms kept on the server: they survive signing out, another machine and an expired session. */
@Component
public class Drafts {

    /** The section of a task that has one form only. */
    public static final String WHOLE = "";

    private final EntityManager store;
    private final Inbox inbox;
    private final Clock clock;

    Drafts(EntityManager store, Inbox inbox, Clock clock) {
        this.store = store;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(OpenTask task, String section) {
        return Optional.ofNullable(store.find(Draft.class, new Draft.Key(task.id(), section)));
    }

    /** The sections of a task that were begun and not saved. */
    @Transactional(readOnly = true)
    public Set<String> begun(OpenTask task) {
        return Set.copyOf(
                store.createQuery("select d.key.section from Draft d where d.key.taskId = :task", String.class)
                        .setParameter("task", task.id())
                        .getResultList());
    }

    /** Keeps what was typed and takes the task for the person who types. */
    @Transactional
    public void save(OpenTask task, String section, String content) {
        inbox.claim(task.actor(), task.id());
        store.merge(
                new Draft(new Draft.Key(task.id(), section), task.actor().id().value(), content, clock.instant()));
    }

    /** Forgets what was typed into a section; the task must still be open for the person. */
    @Transactional
    public void discard(OpenTask task, String section) {
        inbox.reopen(task);
        find(task, section).ifPresent(store::remove);
    }

    /** The task is done: all its drafts go. */
    void discard(String task) {
        store.createQuery("delete from Draft d where d.key.taskId = :task")
                .setParameter("task", task)
                .executeUpdate();
    }
}
