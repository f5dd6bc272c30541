package vn.ocop.workflow.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.MarksConverter;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.regulation.Marks;

/** One evaluation of a dossier at one level; a second one at the same level is a new row. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long dossierId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private LocalDate receivedOn;
    private String receivedBy;

    @Column(length = 4000)
    private @Nullable String advice;

    @Convert(converter = MarksConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable Marks recommended;

    private @Nullable String advisedBy;

    @Column(length = 4000)
    private @Nullable String survey;

    private @Nullable LocalDate surveyedOn;

    /** The members called to score, fixed when the council is invited. */
    @ElementCollection
    @CollectionTable(name = "evaluation_member", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "person_id")
    @OrderColumn(name = "place")
    private List<Long> members = new ArrayList<>();

    @Column(name = "sitting")
    private int round = 1;

    @Column(length = 4000)
    private @Nullable String knockOut;

    @Convert(converter = WaiversConverter.class)
    @Column(length = 4000)
    private List<Waiver> waivers = List.of();

    @Column(length = 4000)
    private @Nullable String discussion;

    private @Nullable BigDecimal mean;
    private @Nullable Integer stars;
    private @Nullable String rule;
    private String basis;
    private String missedMinimum;
    private @Nullable LocalDate readyOn;

    @Column(name = "session_id")
    private @Nullable Long session;

    private @Nullable LocalDate deferredOn;
    private @Nullable LocalDate releasedOn;
    private @Nullable String confirmedBy;
    private @Nullable LocalDate confirmedOn;

    protected Evaluation() {}

    Evaluation(long dossierId, Level level, String receivedBy, LocalDate today, String basis, String missedMinimum) {
        this.dossierId = dossierId;
        this.level = level;
        this.receivedBy = receivedBy;
        this.receivedOn = today;
        this.basis = basis;
        this.missedMinimum = missedMinimum;
    }

    /** The same product before another session: package and advice stay, what was scored does not count. */
    Evaluation(Evaluation before) {
        this(before.dossierId, before.level, before.receivedBy, before.receivedOn, before.basis, before.missedMinimum);
        this.advice = before.advice;
        this.recommended = before.recommended;
        this.advisedBy = before.advisedBy;
        this.survey = before.survey;
        this.surveyedOn = before.surveyedOn;
        this.readyOn = before.readyOn;
    }

    void defer(LocalDate today) {
        this.deferredOn = today;
    }

    void advise(Marks recommended, @Nullable String advice, String by) {
        this.recommended = recommended;
        this.advice = advice;
        this.advisedBy = by;
    }

    void survey(String minutes, LocalDate on) {
        this.survey = minutes;
        this.surveyedOn = on;
    }

    /** The advisory group proposes the product to the council. */
    void propose(LocalDate today) {
        this.readyOn = today;
    }

    /** @param session on whose agenda the product is, null to take it off */
    void put(@Nullable SessionId session) {
        this.session = session == null ? null : session.value();
    }

    /** The minutes are signed: the result is open to the dossier's people. */
    void release(LocalDate today) {
        this.releasedOn = today;
    }

    void invite(List<PersonId> people) {
        members.clear();
        people.forEach(person -> members.add(person.value()));
    }

    /** Somebody of the members is excused. */
    void excuse(PersonId person) {
        members.remove(Long.valueOf(person.value()));
    }

    /** Opens a further round of scoring after discussion. */
    void discuss(String discussion) {
        this.discussion = discussion;
        this.round++;
    }

    void consolidate(@Nullable String knockOut, List<Waiver> waivers, @Nullable String discussion) {
        this.knockOut = knockOut;
        this.waivers = List.copyOf(waivers);
        if (discussion != null) {
            this.discussion = discussion;
        }
    }

    void rate(BigDecimal mean, int stars, String rule) {
        this.mean = mean;
        this.stars = stars;
        this.rule = rule;
    }

    /** What the chair had confirmed is open again. */
    void unconfirm() {
        this.confirmedBy = null;
        this.confirmedOn = null;
    }

    void confirm(String by, LocalDate today) {
        this.confirmedBy = by;
        this.confirmedOn = today;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public Level level() {
        return level;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public @Nullable String advice() {
        return advice;
    }

    /** The option the advisory group recommends for each criterion. */
    public @Nullable Marks recommended() {
        return recommended;
    }

    public @Nullable String advisedBy() {
        return advisedBy;
    }

    public @Nullable String survey() {
        return survey;
    }

    public @Nullable LocalDate surveyedOn() {
        return surveyedOn;
    }

    public List<PersonId> members() {
        return members.stream().map(PersonId::new).toList();
    }

    /** Rounds of scoring begun, from 1. */
    public int round() {
        return round;
    }

    /** Knock-outs the council found, in words; null if none. */
    public @Nullable String knockOut() {
        return knockOut;
    }

    /** Minimums the council found not applicable to the product. */
    public List<Waiver> waivers() {
        return waivers;
    }

    public @Nullable String discussion() {
        return discussion;
    }

    /** Exact mean of the members' totals, in points. */
    public @Nullable BigDecimal mean() {
        return mean;
    }

    /** Class found by the decision table, 0 if not rated; null before. */
    public @Nullable Integer stars() {
        return stars;
    }

    /** Name of the row of the decision table that decided. */
    public @Nullable String rule() {
        return rule;
    }

    public String basis() {
        return basis;
    }

    public String missedMinimum() {
        return missedMinimum;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    /** Day on which the advisory group proposed the product to the council; null before. */
    public @Nullable LocalDate readyOn() {
        return readyOn;
    }

    /** The session on whose agenda the product is. */
    public @Nullable SessionId session() {
        return session == null ? null : new SessionId(session);
    }

    /** The session in which the product is scored; it has one from the opening on. */
    SessionId requireSession() {
        SessionId id = session();
        if (id == null) {
            throw new IllegalStateException("on no agenda: " + dossierId);
        }
        return id;
    }

    /** Day on which the council put the product off to another session; null if it did not. */
    public @Nullable LocalDate deferredOn() {
        return deferredOn;
    }

    /** Day on which the minutes were signed; the result is open to the dossier's people from then on. */
    public @Nullable LocalDate releasedOn() {
        return releasedOn;
    }

    /** Day on which the chair confirmed. */
    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }
}
