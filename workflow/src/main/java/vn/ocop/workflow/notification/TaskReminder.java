package vn.ocop.workflow.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A task's due date was reminded of in one way, and is not again; a due date that moves is another. */
@Entity
@Table(name = "task_reminder")
class TaskReminder {

    @Embeddable
    record Key(
            @Column(name = "task_id") String taskId,
            @Column(name = "kind") String kind,
            @Column(name = "due_on") LocalDate dueOn)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant toldAt;

    protected TaskReminder() {}

    TaskReminder(Key key, Instant toldAt) {
        this.key = key;
        this.toldAt = toldAt;
    }
}
