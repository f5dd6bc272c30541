package vn.ocop.workflow.training;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of a class or event, and whether they came. */
@Entity
@Table(name = "training_participant")
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long eventId;
    private String name;
    private @Nullable Integer birthYear;
    private @Nullable String phone;
    private @Nullable String branch;
    private Instant signedUpAt;
    private @Nullable LocalDate consentOn;
    private boolean attended;
    private @Nullable String certificateNumber;
    private String identity;

    protected Participant() {}

    Participant(long event, Attendee who, Instant now, @Nullable LocalDate consentOn, boolean attended) {
        this.eventId = event;
        this.name = who.name();
        this.birthYear = who.birthYear();
        this.phone = who.phone();
        this.branch = who.branch();
        this.identity = who.identity();
        this.signedUpAt = now;
        this.consentOn = consentOn;
        this.attended = attended;
    }

    void attend(boolean came) {
        attended = came;
    }

    void certify(String number) {
        certificateNumber = number;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long event() {
        return eventId;
    }

    public String name() {
        return name;
    }

    public @Nullable Integer birthYear() {
        return birthYear;
    }

    public @Nullable String phone() {
        return phone;
    }

    /** Chi đoàn or unit. */
    public @Nullable String branch() {
        return branch;
    }

    public Instant signedUpAt() {
        return signedUpAt;
    }

    /** When they agreed themselves that their data are used; null if an officer put them on the list. */
    public @Nullable LocalDate consentOn() {
        return consentOn;
    }

    public boolean attended() {
        return attended;
    }

    /** Of the certificate of attendance; null while there is none. */
    public @Nullable String certificateNumber() {
        return certificateNumber;
    }

    String identity() {
        return identity;
    }
}
