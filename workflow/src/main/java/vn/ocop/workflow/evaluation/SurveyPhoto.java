package vn.ocop.workflow.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A photo the advisory group took at the producer's site. */
@Entity
@Table(name = "survey_photo")
public class SurveyPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long evaluationId;
    private String name;
    private String type;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] content;

    private String addedBy;
    private Instant addedAt;

    protected SurveyPhoto() {}

    SurveyPhoto(long evaluation, String name, String type, byte[] content, String addedBy, Instant now) {
        this.evaluationId = evaluation;
        this.name = name;
        this.type = type;
        this.content = content.clone();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long evaluation() {
        return evaluationId;
    }

    /** Media type, found by content. */
    public String type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }
}
