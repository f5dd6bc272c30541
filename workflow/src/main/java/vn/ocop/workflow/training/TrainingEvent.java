package vn.ocop.workflow.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.PublicCode;
import vn.ocop.workflow.organization.Person;

/** A class or event of a Union unit. It counts on the day it was held, from when it is said to be held. */
@Entity
@Table(name = "training_event")
public class TrainingEvent {

    /** What it is. */
    public enum Kind {
        /** Lớp tập huấn. */
        CLASS,
        /** Lớp trực tuyến, those of the centre included. */
        ONLINE,
        /** Đợt tuyên truyền: counts by the people reached. */
        CAMPAIGN,
        TALK,
        CONTEST,
        VISIT,
        /** Tôn vinh, biểu dương. */
        HONOUR,
        FAIR_VISIT,
        OTHER;

        /** Is it held for those who attend, so that it is none without them? */
        public boolean taught() {
            return this == CLASS || this == ONLINE;
        }
    }

    /** How far it is. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    private static final int SEARCH = 700;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String place;
    private String province;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String type;
    private String title;
    private @Nullable String topic;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String commune;
    private @Nullable String venue;
    private @Nullable String placeAsNamed;
    private @Nullable String partner;
    private @Nullable Integer capacity;
    private @Nullable Long budget;
    private @Nullable Long reach;
    private @Nullable String openCode;
    private boolean signUpOpen;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    private @Nullable LocalDate heldOn;
    private @Nullable String outcome;
    private String officer;
    private long officerId;
    private String search;

    protected TrainingEvent() {}

    TrainingEvent(String place, String province, EventDetails details, Person officer) {
        this.place = place;
        this.province = province;
        change(details, officer);
    }

    final void change(EventDetails details, Person officer) {
        this.kind = details.kind();
        this.type = details.type();
        this.title = details.title();
        this.topic = details.topic();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.commune = details.commune();
        this.placeAsNamed = details.placeAsNamed();
        this.venue = details.venue();
        this.partner = details.partner();
        this.capacity = details.capacity();
        this.budget = details.budget();
        this.officer = officer.name();
        this.officerId = officer.id().value();
        String words = Fold.fold(title + " " + (venue == null ? "" : venue) + " " + (partner == null ? "" : partner));
        this.search = words.substring(0, Math.min(SEARCH, words.length()));
    }

    void hold(LocalDate day, @Nullable String outcome, @Nullable Long reach) {
        this.state = State.HELD;
        this.signUpOpen = false;
        this.heldOn = day;
        this.outcome = outcome;
        this.reach = reach;
    }

    void cancel(String reason) {
        this.state = State.CANCELLED;
        this.signUpOpen = false;
        this.outcome = reason;
    }

    /** The address stays the same however often it is opened and closed. */
    void openSignUp(boolean open) {
        if (openCode == null) {
            openCode = PublicCode.random();
        }
        signUpOpen = open;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    /** Code of the commune or province whose Union does it. */
    public String place() {
        return place;
    }

    public String province() {
        return province;
    }

    public EventDetails details() {
        return new EventDetails(
                kind, type, title, topic, startsOn, endsOn, commune, placeAsNamed, venue, partner, capacity, budget);
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable String commune() {
        return commune;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public @Nullable Long budget() {
        return budget;
    }

    /** People reached by publicity. */
    public @Nullable Long reach() {
        return reach;
    }

    /** Code of the address at which people sign up; null if it was never open. */
    public @Nullable String openCode() {
        return openCode;
    }

    public boolean signUpOpen() {
        return signUpOpen;
    }

    public State state() {
        return state;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    /** What came of it, or why it was cancelled. */
    public @Nullable String outcome() {
        return outcome;
    }

    /** Name of whoever is responsible. */
    public String officer() {
        return officer;
    }

    public long officerId() {
        return officerId;
    }
}
