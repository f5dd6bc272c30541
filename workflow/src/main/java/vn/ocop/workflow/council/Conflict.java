package vn.ocop.workflow.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** What is known of a person's ties to the producer of a dossier: found by the system, or declared by the person. */
@Entity
@Table(name = "conflict")
public class Conflict {

    /** Kinds of ties; all but {@link #NONE} bar the person from the product. */
    public enum Kind {
        /** The person declared to have none. */
        NONE,
        /** The person is the producer or acts for it. */
        SAME_PERSON,
        /** The person works for the producer. */
        SAME_UNIT,
        /** The person works for the commune, or its Youth Union, that proposes the product. */
        SAME_COMMUNE,
        /** The person lives where the producer is. */
        SAME_ADDRESS,
        /** The person has the producer's telephone number. */
        SAME_PHONE,
        /** A relative the person named is the producer. */
        RELATIVE,
        /** The person supported, prepared or checked the dossier before it came to the council. */
        HELPED,
        /** The person declared a conflict. */
        DECLARED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;
    private long personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(length = 1000)
    private @Nullable String words;

    private Instant saidAt;

    protected Conflict() {}

    Conflict(DossierId dossier, PersonId person, String name, Kind kind, @Nullable String words, Instant now) {
        this.dossierId = dossier.value();
        this.personId = person.value();
        this.personName = name;
        say(kind, words, now);
    }

    final void say(Kind kind, @Nullable String words, Instant now) {
        this.kind = kind;
        this.words = words;
        this.saidAt = now;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String personName() {
        return personName;
    }

    public Kind kind() {
        return kind;
    }

    /** Is the person barred from the product? */
    public boolean bars() {
        return kind != Kind.NONE;
    }

    /** Reason in the person's own words; null if the system found the tie. */
    public @Nullable String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
