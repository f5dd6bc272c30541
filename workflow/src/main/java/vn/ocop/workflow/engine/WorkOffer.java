package vn.ocop.workflow.engine;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** An open task is offered to an audience: an office, or one person. Gone when the task is done. */
@Entity
@Table(name = "work_offer")
class WorkOffer implements Persistable<WorkOffer.Key> {

    /** @param audience text of an office, or {@code person:7} */
    @Embeddable
    record Key(String audience, String taskId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Transient
    private boolean fresh = true;

    protected WorkOffer() {}

    WorkOffer(String audience, String taskId) {
        key = new Key(audience, taskId);
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
