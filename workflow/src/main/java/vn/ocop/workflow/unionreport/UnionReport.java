package vn.ocop.workflow.unionreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.UnitId;

/** The report of one Union about one period. */
@Entity
@Table(name = "union_report")
public class UnionReport {

    /** Where a report stands. */
    public enum State {
        /** Its period runs. */
        AWAITED,
        WRITING,
        SENT,
        /** The level above wants it changed; its period is open again. */
        RETURNED,
        ACCEPTED;

        /** Have its figures gone out? */
        public boolean sent() {
            return this == SENT || this == ACCEPTED;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String place;
    private String province;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private LocalDate fromOn;
    private LocalDate untilOn;
    private LocalDate inHandOn;
    private LocalDate dueOn;
    private boolean recurring;

    @Enumerated(EnumType.STRING)
    private State state = State.AWAITED;

    private @Nullable String number;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String words;

    private @Nullable Instant draftedAt;
    private @Nullable String signer;
    private @Nullable String signerPosition;
    private @Nullable String sentBy;
    private @Nullable LocalDate sentOn;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String sentContent;

    private @Nullable String acceptedBy;
    private @Nullable LocalDate acceptedOn;

    @Column(length = 2000)
    private @Nullable String returnReason;

    protected UnionReport() {}

    /**
     * @param recurring is the next one of its kind begun when this one is drafted?
     * @param today the unit has it in hand from the end of its period, but not before it was begun
     */
    UnionReport(String place, String province, Period period, boolean recurring, LocalDate today) {
        this.place = place;
        this.province = province;
        this.kind = period.kind();
        this.fromOn = period.from();
        this.untilOn = period.until();
        this.inHandOn = today.isAfter(period.until()) ? today : period.until();
        this.dueOn = inHandOn;
        this.recurring = recurring;
    }

    void moveDueDate(LocalDate day) {
        dueOn = day;
    }

    void draft(Instant now) {
        state = State.WRITING;
        draftedAt = now;
    }

    /** @param own the sections somebody has written; all others are drafted from the figures */
    void write(Map<String, String> own) {
        words = json(own);
    }

    void sign(Actor secretary, String position, @Nullable String chosen) {
        signer = secretary.name();
        signerPosition = position;
        if (chosen != null) {
            number = chosen;
        }
    }

    /** A number that was given once stays, should the report come back. */
    void send(String given, LocalDate today, String content) {
        state = State.SENT;
        number = given;
        sentBy = signer;
        sentOn = today;
        sentContent = content;
        returnReason = null;
    }

    void accept(Actor by, LocalDate today) {
        state = State.ACCEPTED;
        acceptedBy = by.name();
        acceptedOn = today;
    }

    void giveBack(String reason, LocalDate today) {
        state = State.RETURNED;
        returnReason = reason;
        sentContent = null;
        sentOn = null;
        inHandOn = today;
    }

    private static String json(Map<String, String> words) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(words));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public ReportId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new ReportId(id);
    }

    public int version() {
        return version;
    }

    /** Code of the commune, province or centre whose Union reports. */
    public String place() {
        return place;
    }

    /** Code of the province it lies in; of a province or the centre its own. */
    public String province() {
        return province;
    }

    public Period period() {
        return new Period(kind, YearMonth.from(untilOn), fromOn, untilOn);
    }

    public ReportKind kind() {
        return kind;
    }

    public LocalDate from() {
        return fromOn;
    }

    public LocalDate until() {
        return untilOn;
    }

    /** From when the unit's time runs: the end of the period, or the day it was begun or came back. */
    public LocalDate inHandOn() {
        return inHandOn;
    }

    /** Last day on which it is sent in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Is it over time? */
    public boolean late(LocalDate today) {
        return !state.sent() && state != State.AWAITED && today.isAfter(dueOn);
    }

    boolean recurring() {
        return recurring;
    }

    public State state() {
        return state;
    }

    /** With its symbol, for example {@code 07-BC/ĐTN}; null before it is sent. */
    public @Nullable String number() {
        return number;
    }

    /** The sections somebody has written, by their id. */
    public Map<String, String> ownWords() {
        try {
            return words == null ? Map.of() : JSON.readValue(words, WORDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public @Nullable Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable String signer() {
        return signer;
    }

    /** For example "Bí thư". */
    public @Nullable String signerPosition() {
        return signerPosition;
    }

    public @Nullable String sentBy() {
        return sentBy;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    @Nullable
    String sentContent() {
        return sentContent;
    }

    public @Nullable String acceptedBy() {
        return acceptedBy;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Why the level above has returned it; null once it is sent again. */
    public @Nullable String returnReason() {
        return returnReason;
    }

    /** As the inbox names it: "Báo cáo tháng 10/2026". */
    public String title() {
        return "Báo cáo " + period().inWords();
    }

    public UnitId unit() {
        return UnitId.union(place);
    }

    /** Whom it goes to: the province of a commune, the centre for a province; null for the centre. */
    public @Nullable UnitId above() {
        if (place.equals(UnitId.CENTRE)) {
            return null;
        }
        return UnitId.union(unit().ofCommune() ? province : UnitId.CENTRE);
    }
}
