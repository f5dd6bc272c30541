package vn.ocop.workflow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that is missing or wrong, until when it is to be put right, and what was done about it. */
@Entity
@Table(name = "supplement_item")
public class SupplementItem {

    /**
     * An item as it is asked for.
     *
     * @param document id of the regulation's document; null if it is about something else
     * @param wrong what is missing or wrong; a blank one without document is no item
     * @param until last day to put it right; null for the usual limit
     */
    public record Wanted(@Nullable String document, String wrong, @Nullable LocalDate until) {

        /** A row that was left empty. */
        public boolean blank() {
            return document == null && wrong.isBlank();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String document;

    @Column(length = 1000)
    private String wrong;

    private LocalDate until;

    @Column(length = 2000)
    private @Nullable String answer;

    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;

    protected SupplementItem() {}

    SupplementItem(@Nullable String document, String wrong, LocalDate until) {
        this.document = document;
        this.wrong = wrong;
        this.until = until;
    }

    /** @param answer what was done about it; empty takes an earlier answer back */
    void answer(String answer, String by, LocalDate today) {
        this.answer = answer.isEmpty() ? null : answer;
        this.answeredBy = answer.isEmpty() ? null : by;
        this.answeredOn = answer.isEmpty() ? null : today;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    /** Id of the regulation's document; null if it is about something else. */
    public @Nullable String document() {
        return document;
    }

    public String wrong() {
        return wrong;
    }

    public LocalDate until() {
        return until;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
