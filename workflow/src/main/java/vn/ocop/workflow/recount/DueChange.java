package vn.ocop.workflow.recount;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.Office;

/** A due date that moved: of what, whose, from when to when. */
@Entity
@Table(name = "due_change")
public class DueChange {

    /** In the place of a step: the commune's fifteen days, of a dossier whose clock stands still. */
    public static final String PERIOD = "communeReview";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long recountId;
    private String subject;
    private String product;
    private String step;
    private String office;
    private @Nullable LocalDate oldOn;
    private @Nullable LocalDate newOn;

    protected DueChange() {}

    DueChange(
            Recount recount,
            BusinessKey subject,
            String product,
            String step,
            Office office,
            @Nullable LocalDate oldOn,
            @Nullable LocalDate newOn) {
        this.recountId = recount.id();
        this.subject = subject.toString();
        this.product = product;
        this.step = step;
        this.office = office.toString();
        this.oldOn = oldOn;
        this.newOn = newOn;
    }

    public BusinessKey subject() {
        return BusinessKey.of(subject);
    }

    public String product() {
        return product;
    }

    /** Id of the task's element, or {@link #PERIOD}. */
    public String step() {
        return step;
    }

    /** Who is to act by then. */
    public Office office() {
        return Office.of(office);
    }

    public @Nullable LocalDate oldOn() {
        return oldOn;
    }

    public @Nullable LocalDate newOn() {
        return newOn;
    }
}
