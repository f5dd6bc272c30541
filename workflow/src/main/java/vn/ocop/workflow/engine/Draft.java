package vn.ocop.workflow.engine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A form begun and not yet sent, as typed; one per task. */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private String taskId;

    private long personId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    private Instant savedAt;

    protected Draft() {}

    Draft(String taskId, long personId, String content, Instant savedAt) {
        this.taskId = taskId;
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
