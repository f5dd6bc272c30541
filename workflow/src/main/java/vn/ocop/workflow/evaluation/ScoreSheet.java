package vn.ocop.workflow.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.MarksConverter;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.regulation.Marks;

/** One member's filled sheet of one round; never changed: scoring again after discussion is a new sheet. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long evaluationId;
    private long personId;
    private String personName;

    @Column(name = "sitting")
    private int round;

    @Convert(converter = MarksConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Marks marks;

    private int total;

    @Column(length = 4000)
    private @Nullable String remark;

    /** Ids of the knock-outs this member finds to hold, apart by blanks. */
    private @Nullable String gates;

    private Instant submittedAt;

    protected ScoreSheet() {}

    ScoreSheet(
            long evaluationId,
            PersonId person,
            String personName,
            int round,
            Marks marks,
            int total,
            @Nullable String remark,
            Set<String> gates,
            Instant submittedAt) {
        this.evaluationId = evaluationId;
        this.personId = person.value();
        this.personName = personName;
        this.round = round;
        this.marks = marks;
        this.total = total;
        this.remark = remark;
        this.gates = gates.isEmpty() ? null : String.join(" ", new TreeSet<>(gates));
        this.submittedAt = submittedAt;
    }

    boolean belongsTo(Evaluation evaluation) {
        return evaluationId == evaluation.id();
    }

    long evaluation() {
        return evaluationId;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String personName() {
        return personName;
    }

    public int round() {
        return round;
    }

    public Marks marks() {
        return marks;
    }

    /** Whole points, computed on the server from the options. */
    public int total() {
        return total;
    }

    /** Opinion of the evaluator; in a later round the reason of the change. */
    public @Nullable String remark() {
        return remark;
    }

    /** Ids of the knock-outs this member finds to hold. */
    public Set<String> gates() {
        return gates == null ? Set.of() : Set.of(gates.split(" "));
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
