package vn.ocop.workflow.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;

/** One session of a council: when, where, with what agenda, who is there, and how it ended. */
@Entity
@Table(name = "council_session")
public class Session {

    /** Where a session stands. */
    public enum State {
        /** Members are invited; the papers are open to them. */
        CALLED,
        /** Products are being scored. */
        OPEN,
        /** The sheets are sealed, the minutes not yet signed. */
        CLOSED,
        /** The minutes are signed. */
        ENDED,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long councilId;
    private String place;
    private String title;
    private String venue;
    private LocalDate heldOn;
    private String startsAt;
    private @Nullable String batch;
    private String calledBy;
    private LocalDate calledOn;

    @Enumerated(EnumType.STRING)
    private State state = State.CALLED;

    private boolean paused;

    @Column(name = "now_scoring")
    private @Nullable Long nowScoring;

    @ElementCollection
    @CollectionTable(name = "session_item", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    private List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_attendance", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person_id")
    private Set<Long> present = new TreeSet<>();

    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String seal;
    private @Nullable String minutesNumber;
    private @Nullable String signedBy;
    private @Nullable LocalDate signedOn;

    @Column(name = "reopening_by")
    private @Nullable Long reopeningBy;

    @Column(length = 4000)
    private @Nullable String reopeningReason;

    protected Session() {}

    Session(long councilId, String place, Call call, @Nullable String batch, String calledBy, LocalDate today) {
        this.place = place;
        this.title = call.title();
        this.batch = batch;
        this.calledBy = calledBy;
        this.calledOn = today;
        call.agenda().forEach(dossier -> agenda.add(new AgendaItem(dossier.value(), false)));
        meet(councilId, call.meeting());
    }

    final void meet(long council, Meeting meeting) {
        this.councilId = council;
        this.heldOn = meeting.heldOn();
        this.startsAt = meeting.startsAt().toString();
        this.venue = meeting.venue();
    }

    void reorder(List<DossierId> order, @Nullable String batch) {
        this.batch = batch;
        agenda.clear();
        order.forEach(dossier -> agenda.add(new AgendaItem(dossier.value(), false)));
    }

    /** The product is put off to another session. */
    void drop(DossierId dossier) {
        agenda.removeIf(item -> item.dossier().equals(dossier));
        if (dossier.equals(nowScoring())) {
            score(null);
        }
    }

    void attend(Collection<PersonId> people) {
        present.clear();
        people.forEach(person -> present.add(person.value()));
    }

    void open(Instant now) {
        state = State.OPEN;
        if (openedAt == null) {
            openedAt = now;
        }
    }

    void cancel() {
        state = State.CANCELLED;
    }

    void pause(boolean paused) {
        this.paused = paused;
    }

    void score(@Nullable DossierId dossier) {
        nowScoring = dossier == null ? null : dossier.value();
    }

    void close(String seal, Instant now) {
        state = State.CLOSED;
        paused = false;
        nowScoring = null;
        closedAt = now;
        this.seal = seal;
    }

    void sign(Actor actor, LocalDate today, String number) {
        minutesNumber = number;
        signedBy = actor.name();
        signedOn = today;
    }

    void end() {
        state = State.ENDED;
    }

    /** Somebody asks for sealed sheets of these products to be opened again. */
    void askReopening(Actor actor, Set<DossierId> dossiers, String reason) {
        reopeningBy = actor.id().value();
        reopeningReason = reason;
        agenda.replaceAll(item -> new AgendaItem(item.dossierId(), dossiers.contains(item.dossier())));
    }

    public SessionId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new SessionId(id);
    }

    public int version() {
        return version;
    }

    public long council() {
        return councilId;
    }

    /** Code of the province, or of the centre. */
    public String place() {
        return place;
    }

    public String title() {
        return title;
    }

    public String venue() {
        return venue;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalTime startsAt() {
        return LocalTime.parse(startsAt);
    }

    /** The batch of Đ5 its products belong to; null if it takes several. */
    public @Nullable String batch() {
        return batch;
    }

    public String calledBy() {
        return calledBy;
    }

    public LocalDate calledOn() {
        return calledOn;
    }

    public State state() {
        return state;
    }

    public boolean paused() {
        return paused;
    }

    public @Nullable DossierId nowScoring() {
        return nowScoring == null ? null : new DossierId(nowScoring);
    }

    /** The products in the order in which they are scored. */
    public List<DossierId> agenda() {
        return agenda.stream().map(AgendaItem::dossier).toList();
    }

    /** Number of a product on the agenda, from 1: its name is not for whoever is barred from it. */
    int number(DossierId dossier) {
        return agenda().indexOf(dossier) + 1;
    }

    /** The products whose sheets somebody asks to be opened again. */
    public Set<DossierId> toReopen() {
        return agenda.stream()
                .filter(AgendaItem::reopening)
                .map(AgendaItem::dossier)
                .collect(Collectors.toSet());
    }

    /** Those of the council who are there. */
    public Set<PersonId> present() {
        return present.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** SHA-256 over all sheets, as they were when the session was closed last. */
    public @Nullable String seal() {
        return seal;
    }

    /** Number of the minutes with its symbol; given at signing, not before (Nghị định 30/2020, Điều 15). */
    public @Nullable String minutesNumber() {
        return minutesNumber;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    public @Nullable PersonId reopeningBy() {
        return reopeningBy == null ? null : new PersonId(reopeningBy);
    }

    public @Nullable String reopeningReason() {
        return reopeningReason;
    }
}
