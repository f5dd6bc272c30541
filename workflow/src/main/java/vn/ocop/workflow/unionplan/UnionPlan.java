package vn.ocop.workflow.unionplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;

/** A plan of a Youth Union unit. */
@Entity
@Table(name = "union_plan")
public class UnionPlan {

    private static final int SEARCH = 900;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String place;
    private String province;
    private String issuer;
    private String number;
    private LocalDate issuedOn;
    private String title;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private @Nullable Long parentId;
    private @Nullable String parentWords;
    private @Nullable String purpose;
    private @Nullable String requirements;
    private @Nullable String organisation;
    private @Nullable String recipients;
    private @Nullable String signer;
    private @Nullable String signerPosition;
    private String enteredBy;
    private String search;

    @ElementCollection
    @CollectionTable(name = "plan_commune", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanCommune> communes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanTarget> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_activity", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanActivity> activities = new ArrayList<>();

    protected UnionPlan() {}

    UnionPlan(String place, String province, PlanContent content, String enteredBy) {
        this.place = place;
        this.province = province;
        this.enteredBy = enteredBy;
        change(content);
    }

    final void change(PlanContent content) {
        this.issuer = content.issuer();
        this.number = content.number();
        this.issuedOn = content.issuedOn();
        this.title = content.title();
        this.fromOn = content.from();
        this.untilOn = content.until();
        this.parentId = content.parent();
        this.parentWords = content.parentWords();
        this.purpose = content.purpose();
        this.requirements = content.requirements();
        this.organisation = content.organisation();
        this.recipients = content.recipients();
        this.signer = content.signer();
        this.signerPosition = content.signerPosition();
        String words = Fold.fold(number + " " + title + " " + issuer);
        this.search = words.substring(0, Math.min(SEARCH, words.length()));
        replace(communes, content.communes());
        replace(targets, content.targets());
        replace(activities, content.activities());
    }

    private static <T> void replace(List<T> before, List<T> after) {
        if (!before.equals(after)) {
            before.clear();
            before.addAll(after);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    /** Code of the commune or province whose Union issued it, or of the centre. */
    public String place() {
        return place;
    }

    public String province() {
        return province;
    }

    /** Everything it says; within a transaction, or of a plan that was read with it. */
    public PlanContent content() {
        return new PlanContent(
                issuer,
                number,
                issuedOn,
                title,
                fromOn,
                untilOn,
                parentId,
                parentWords,
                purpose,
                requirements,
                organisation,
                recipients,
                signer,
                signerPosition,
                communes,
                targets,
                activities);
    }

    public String issuer() {
        return issuer;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return fromOn;
    }

    public LocalDate until() {
        return untilOn;
    }

    public @Nullable Long parent() {
        return parentId;
    }

    public String enteredBy() {
        return enteredBy;
    }

    List<PlanTarget> targets() {
        return List.copyOf(targets);
    }
}
