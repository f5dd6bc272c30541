package vn.ocop.workflow.support;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Youth Union's support for one product on its way to a dossier. */
@Entity
@Table(name = "support_case")
public class SupportCase {

    @Id
    private long dossierId;

    @Column(length = 4000)
    private @Nullable String needs;

    @Column(length = 4000)
    private @Nullable String referralReason;

    @Column(length = 4000)
    private @Nullable String referralAnswer;

    private @Nullable String responsible;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", nullable = false)
    @OrderBy("id")
    private List<SupportItem> items = new ArrayList<>();

    protected SupportCase() {}

    SupportCase(long dossierId) {
        this.dossierId = dossierId;
    }

    void assess(String needs) {
        this.needs = needs;
    }

    void refer(String reason) {
        this.referralReason = reason;
        this.referralAnswer = null;
    }

    void answerReferral(String answer) {
        this.referralAnswer = answer;
    }

    /** Adds what is planned now; what was carried out before stays. */
    void plan(String responsible, List<SupportItem> planned) {
        this.responsible = responsible;
        items.addAll(planned);
    }

    public @Nullable String needs() {
        return needs;
    }

    public @Nullable String referralReason() {
        return referralReason;
    }

    public @Nullable String referralAnswer() {
        return referralAnswer;
    }

    /** The officer who follows the case. */
    public @Nullable String responsible() {
        return responsible;
    }

    public List<SupportItem> items() {
        return List.copyOf(items);
    }

    /** Planned and not carried out yet. */
    public List<SupportItem> open() {
        return items.stream().filter(item -> item.doneOn() == null).toList();
    }
}
