package vn.ocop.workflow.support;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.support.Weakness.Kind;

/** The Youth Union's support for one product on its way to a dossier, and whenever it is asked for again. */
@Entity
@Table(name = "support_case")
public class SupportCase {

    /** How far it is. */
    public enum State {
        RUNNING,
        /** Waits for the provincial Union's answer. */
        REFERRED,
        READY
    }

    private static final int BATCH = 100;

    @Id
    private long dossierId;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate readyOn;
    private @Nullable Integer targetStars;

    @Column(length = 4000)
    private @Nullable String needs;

    @ElementCollection
    @CollectionTable(name = "support_need", joinColumns = @JoinColumn(name = "dossier_id"))
    @BatchSize(size = BATCH)
    private Set<Weakness> weaknesses = new HashSet<>();

    @Column(length = 4000)
    private @Nullable String referralReason;

    @Column(length = 4000)
    private @Nullable String referralAnswer;

    private @Nullable String responsible;
    private @Nullable Long responsibleId;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", nullable = false)
    @OrderBy("id")
    private List<SupportItem> items = new ArrayList<>();

    protected SupportCase() {}

    SupportCase(DossierId dossier, LocalDate today) {
        this.dossierId = dossier.value();
        this.openedOn = today;
    }

    void assess(Assessment found, @Nullable String needs) {
        this.needs = needs == null ? this.needs : needs;
        this.targetStars = found.targetStars();
        weaknesses.clear();
        found.criteria().forEach(key -> weaknesses.add(new Weakness(Kind.CRITERION, key)));
        found.documents().forEach(id -> weaknesses.add(new Weakness(Kind.DOCUMENT, id)));
    }

    void refer(String reason) {
        this.state = State.REFERRED;
        this.referralReason = reason;
        this.referralAnswer = null;
    }

    void answerReferral(String answer) {
        this.state = State.RUNNING;
        this.referralAnswer = answer;
    }

    /** Support was asked for once more. */
    void goOn() {
        this.state = State.RUNNING;
    }

    /** The day on which it was ready the first time counts. */
    void ready(LocalDate today) {
        this.state = State.READY;
        this.readyOn = readyOn == null ? today : readyOn;
    }

    /** Adds what is planned now; what was carried out before stays. */
    void plan(PersonId responsible, String name, List<SupportItem> planned) {
        this.responsibleId = responsible.value();
        this.responsible = name;
        items.addAll(planned);
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public State state() {
        return state;
    }

    /** When its needs were first assessed, or further support was first asked for. */
    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    /** When the product was first found ready for its dossier. */
    public @Nullable LocalDate readyOn() {
        return readyOn;
    }

    /** Class the support aims at. */
    public @Nullable Integer targetStars() {
        return targetStars;
    }

    public @Nullable String needs() {
        return needs;
    }

    /** Keys of the criteria in which the product is weak, in alphabetical order. */
    public List<String> weakCriteria() {
        return weak(Kind.CRITERION);
    }

    /** Ids of the documents that were missing, in order. */
    public List<String> missingDocuments() {
        return weak(Kind.DOCUMENT);
    }

    private List<String> weak(Kind kind) {
        return weaknesses.stream()
                .filter(weakness -> weakness.kind() == kind)
                .map(Weakness::code)
                .sorted()
                .collect(Collectors.toList());
    }

    public @Nullable String referralReason() {
        return referralReason;
    }

    public @Nullable String referralAnswer() {
        return referralAnswer;
    }

    /** Name of the officer who follows the case. */
    public @Nullable String responsible() {
        return responsible;
    }

    public @Nullable PersonId responsibleId() {
        return responsibleId == null ? null : new PersonId(responsibleId);
    }

    public List<SupportItem> items() {
        return List.copyOf(items);
    }

    /** Planned and not carried out yet. */
    public List<SupportItem> open() {
        return items.stream().filter(item -> item.doneOn() == null).toList();
    }

    /** Number of items carried out. */
    public long done() {
        return items.size() - open().size();
    }

    /** Number of items that should be done by now. */
    public long late(LocalDate today) {
        return items.stream().filter(item -> item.late(today)).count();
    }

    /** Reads everything while the database can be asked, for a page that shows all of it. */
    SupportCase whole() {
        weaknesses.size();
        items.forEach(item -> item.results().size());
        return this;
    }
}
