package vn.ocop.workflow.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.BusinessKey;

/** Something an office, or one person, should know of a dossier or session. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String audience;
    private String subject;
    private String product;
    private String step;

    private @Nullable String outcome;

    @Column(length = 4000)
    private @Nullable String note;

    private Instant toldAt;

    protected Notice() {}

    Notice(
            String audience,
            BusinessKey subject,
            String product,
            String step,
            @Nullable String outcome,
            @Nullable String note,
            Instant now) {
        this.audience = audience;
        this.subject = subject.toString();
        this.product = product;
        this.step = step;
        this.outcome = outcome;
        this.note = note;
        this.toldAt = now;
    }

    /** What it is about: a dossier, or a session of a council. */
    public BusinessKey subject() {
        return BusinessKey.of(subject);
    }

    public String product() {
        return product;
    }

    /** Id of the step that happened; names the message. */
    public String step() {
        return step;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
