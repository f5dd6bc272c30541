package vn.ocop.workflow.engine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.ocop.workflow.engine.SubjectContext.Card;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;

/**
 * A user task as the inbox shows it, kept in the engine's transaction: the engine's own task query grows with all open
 * tasks, this does not. Stays after completion, so that the second to act can be told who was first.
 */
@Entity
@Table(name = "work_item")
public class WorkItem implements Persistable<String> {

    @Id
    private String taskId;

    private String subject;
    private String step;
    private String office;

    private @Nullable String item;
    private boolean personal;

    @Column(name = "holder_id")
    private @Nullable Long holder;

    private @Nullable String holderName;
    private Instant createdAt;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant doneAt;
    private boolean fallenAway;

    private String product;
    private String producer;
    private String commune;
    private String province;
    private @Nullable Integer productSet;
    private @Nullable String productCode;
    private @Nullable String batch;
    private boolean supported;
    private String search;

    @Transient
    private boolean fresh = true;

    protected WorkItem() {}

    WorkItem(
            String taskId,
            BusinessKey subject,
            String step,
            Office office,
            @Nullable String item,
            @Nullable LocalDate dueOn,
            Card card,
            Instant now) {
        this.taskId = taskId;
        this.subject = subject.toString();
        this.step = step;
        this.office = office.toString();
        this.item = item;
        this.dueOn = dueOn;
        this.createdAt = now;
        this.product = card.product();
        this.producer = card.producer();
        this.commune = card.commune();
        this.province = card.province();
        this.productSet = card.productSet();
        this.productCode = card.productCode();
        this.batch = card.batch();
        this.supported = card.supported();
        this.search =
                Fold.fold(card.product() + " " + card.producer() + " " + (productCode == null ? "" : productCode));
    }

    /** The model itself assigned the task to one person (a council member's own sheet). */
    void assign(PersonId person, String name) {
        personal = true;
        holder = person.value();
        holderName = name;
    }

    /** Shared out to one of the office, who may put it back. */
    void suggest(PersonId person, String name) {
        holder = person.value();
        holderName = name;
    }

    void claim(Actor actor) {
        if (holder != null && holder != actor.id().value()) {
            throw new TaskTaken(TaskTaken.How.HELD, this);
        }
        holder = actor.id().value();
        holderName = actor.name();
    }

    void release() {
        if (!personal) {
            holder = null;
            holderName = null;
        }
    }

    void finish(Actor actor, Instant now) {
        holder = actor.id().value();
        holderName = actor.name();
        doneAt = now;
    }

    void moveDueDate(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    void fallAway(Instant now) {
        doneAt = now;
        fallenAway = true;
    }

    /** Refuses if somebody was faster. */
    void checkOpenFor(Actor actor) {
        if (fallenAway) {
            throw new TaskTaken(TaskTaken.How.FALLEN_AWAY, this);
        }
        if (doneAt != null) {
            throw new TaskTaken(TaskTaken.How.DONE, this);
        }
        if (holder != null && holder != actor.id().value()) {
            throw new TaskTaken(TaskTaken.How.HELD, this);
        }
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    public String taskId() {
        return taskId;
    }

    /** What the task is about: a dossier, a session of a council, or a report of the Union. */
    public BusinessKey subject() {
        return BusinessKey.of(subject);
    }

    /** The dossier of a task that is about one. */
    public DossierId dossier() {
        return DossierId.of(subject);
    }

    /** Is it about a dossier, not about a session or report? */
    public boolean ofDossier() {
        return subject() instanceof DossierId;
    }

    public String step() {
        return step;
    }

    public Office office() {
        return Office.of(office);
    }

    public @Nullable String item() {
        return item;
    }

    public boolean personal() {
        return personal;
    }

    public @Nullable PersonId holder() {
        return holder == null ? null : new PersonId(holder);
    }

    public @Nullable String holderName() {
        return holderName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public String product() {
        return product;
    }

    public String producer() {
        return producer;
    }

    public String commune() {
        return commune;
    }

    public String province() {
        return province;
    }

    public @Nullable Integer productSet() {
        return productSet;
    }

    public @Nullable String productCode() {
        return productCode;
    }

    public @Nullable String batch() {
        return batch;
    }

    public boolean supported() {
        return supported;
    }
}
