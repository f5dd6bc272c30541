package vn.ocop.workflow.engine;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A form begun and not yet sent, as typed; one per task, or one per section of a task that has several. */
@Entity
@Table(name = "draft")
public class Draft {

    /** @param section empty for the form of the task itself */
    @Embeddable
    record Key(String taskId, String section) {}

    @EmbeddedId
    private Key key;

    private long personId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    private Instant savedAt;

    protected Draft() {}

    Draft(Key key, long personId, String content, Instant savedAt) {
        this.key = key;
        this.personId = personId;
        this.content = content;
        this.savedAt = savedAt;
    }

    public String content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
